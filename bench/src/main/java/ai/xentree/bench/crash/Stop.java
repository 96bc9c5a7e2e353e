package ai.xentree.bench.crash;

/** Tells callers when to stop. */
@FunctionalInterface
interface Stop {

    boolean now();
}
