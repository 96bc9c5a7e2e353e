package ai.xentree.organizations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization as the caller sees it.
 *
 * @param role the caller's role in it; null for a platform administrator
 * @param memberCount present members
 */
public record OrganizationResponse(
        UUID id,
        String name,
        String slug,
        @Nullable String description,
        @Nullable OrganizationRole role,
        long memberCount,
        int teamCount,
        Instant createdAt,
        Instant updatedAt) {}
