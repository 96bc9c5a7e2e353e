package ai.xentree.english;

/** How far a learner is with a module; it goes from one to the next, never back (semantics.md, section 8). */
public enum XELModuleStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
}
