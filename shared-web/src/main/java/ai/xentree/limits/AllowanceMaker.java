package ai.xentree.limits;

/** Makes limits of callers who had none yet. */
@FunctionalInterface
interface AllowanceMaker {

    /** The limit of that caller. */
    Allowance make(LimitKey key, Rate rate);
}
