package ai.xentree.organizations;

import ai.xentree.identity.AccountStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership.
 *
 * @param teams teams the member is in now, by name
 * @param managedTeamIds teams the member manages
 * @param removedAt end of the membership; null for present members
 */
public record MemberResponse(
        UUID organizationId,
        UUID userId,
        String username,
        @Nullable String fullName,
        String email,
        @Nullable String avatarUrl,
        OrganizationRole role,
        List<TeamMembership> teams,
        List<UUID> managedTeamIds,
        AccountStatus accountStatus,
        Instant joinedAt,
        @Nullable Instant removedAt) {}
