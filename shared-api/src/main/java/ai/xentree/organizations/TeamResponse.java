package ai.xentree.organizations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A team.
 *
 * @param memberCount present members
 * @param managers who manages it, by username
 */
public record TeamResponse(
        UUID id,
        UUID organizationId,
        String name,
        long memberCount,
        List<TeamManager> managers,
        Instant createdAt,
        Instant updatedAt) {}
