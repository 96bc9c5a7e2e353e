package ai.xentree.impact;

/** What saving a target did. */
public enum TargetAction {
    CREATED,
    UPDATED
}
