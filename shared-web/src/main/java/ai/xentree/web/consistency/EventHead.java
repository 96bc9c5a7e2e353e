package ai.xentree.web.consistency;

/** Knows how far the history of events goes. */
@FunctionalInterface
public interface EventHead {

    /** Position of the newest stored event; -1 if there is none. */
    long head();
}
