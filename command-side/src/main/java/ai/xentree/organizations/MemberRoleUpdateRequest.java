package ai.xentree.organizations;

/** A new role. */
record MemberRoleUpdateRequest(OrganizationRole role) {}
