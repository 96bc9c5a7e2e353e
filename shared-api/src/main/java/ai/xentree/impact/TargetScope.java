package ai.xentree.impact;

/** Whom a target is for. */
public enum TargetScope {
    ORGANIZATION,
    TEAM,
    USER
}
