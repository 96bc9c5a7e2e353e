package ai.xentree.identity;

/** What a person may do on the platform as a whole. */
public enum PlatformRole {
    USER,
    SUPER_ADMIN
}
