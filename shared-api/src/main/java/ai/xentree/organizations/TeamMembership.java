package ai.xentree.organizations;

import java.time.Instant;
import java.util.UUID;

/** A member's place in a team, and since when. */
public record TeamMembership(UUID teamId, String teamName, Instant joinedAt) {}
