package ai.xentree.stats;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure is of: an organization; where a team is named, that team of it; where a person is named, that member of it. A
 * team or a person, or neither, never both.
 */
public record Population(
        UUID organizationId,
        @Nullable UUID teamId,
        @Nullable UUID userId) {

    /** Everyone in an organization. */
    public static Population organization(UUID organizationId) {
        return new Population(organizationId, null, null);
    }

    /** The people of one of its teams. */
    public static Population team(UUID organizationId, UUID teamId) {
        return new Population(organizationId, teamId, null);
    }

    /** One of its members. */
    public static Population user(UUID organizationId, UUID userId) {
        return new Population(organizationId, null, userId);
    }
}
