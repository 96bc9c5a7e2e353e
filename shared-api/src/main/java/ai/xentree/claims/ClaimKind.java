package ai.xentree.claims;

/** What is claimed. */
public enum ClaimKind {
    EMAIL,
    USERNAME,
    SLUG
}
