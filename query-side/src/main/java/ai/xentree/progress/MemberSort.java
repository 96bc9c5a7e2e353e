package ai.xentree.progress;

/** What the members table is sorted by; those of equal rank go by username. */
public enum MemberSort {
    /** Display name, by code point. */
    NAME,
    LEARNING_TIME,
    MODULES_COMPLETED,
    AVERAGE_SCORE,
    XPI,
    LAST_ACTIVE
}
