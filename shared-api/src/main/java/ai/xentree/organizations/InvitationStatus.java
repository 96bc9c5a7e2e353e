package ai.xentree.organizations;

/** State of an invitation. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    REVOKED,
    EXPIRED
}
