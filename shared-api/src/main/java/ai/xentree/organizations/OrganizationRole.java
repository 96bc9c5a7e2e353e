package ai.xentree.organizations;

/** Role of a member in an organization. */
public enum OrganizationRole {
    OWNER,
    ADMIN,
    MANAGER,
    AUDITOR,
    MEMBER;

    /** Whether the role administers members, teams and invitations. */
    public boolean administers() {
        return this == OWNER || this == ADMIN;
    }

    /** Whether the role reads the organization's audit. */
    public boolean audits() {
        return administers() || this == AUDITOR;
    }
}
