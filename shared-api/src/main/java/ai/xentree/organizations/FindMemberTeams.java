package ai.xentree.organizations;

import java.util.UUID;

/**
 * Asks the command side which teams a present member of an organization is in, as it is this moment; answered with
 * {@link MemberTeams}, or null if the person is no present member.
 */
public record FindMemberTeams(UUID organizationId, UUID userId) {}
