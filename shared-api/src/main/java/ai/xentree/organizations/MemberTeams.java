package ai.xentree.organizations;

import java.util.Set;
import java.util.UUID;

/** The teams that a present member of an organization is in, perhaps none. */
public record MemberTeams(Set<UUID> teamIds) {}
