package ai.xentree.progress;

/** How an objective is doing, by its exact progress against the time gone by (semantics.md, section 4). */
public enum ObjectiveStatus {
    /** 100 %. */
    ACHIEVED,
    /** At most 10 points behind the time gone by, or not begun. */
    ON_TRACK,
    /** At most 30 points behind. */
    AT_RISK,
    /** Further behind. */
    BEHIND
}
