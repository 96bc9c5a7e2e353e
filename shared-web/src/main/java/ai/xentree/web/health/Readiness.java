package ai.xentree.web.health;

/** A part of the program without which it cannot serve. */
@FunctionalInterface
public interface Readiness {

    /** Whether commands or queries, whatever this part is for, are served. */
    boolean ready();
}
