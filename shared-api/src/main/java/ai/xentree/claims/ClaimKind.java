package ai.xentree.claims;

/** What is claimed. */
public enum ClaimKind {
    EMAIL,
    USERNAME,
    SLUG,
    /** What tells one target of an organization from another. */
    TARGET
}
