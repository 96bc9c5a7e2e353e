package ai.xentree.inactivity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After how many days without activity an organization's members are at risk.
 *
 * @param isDefault whether the organization never chose them
 */
public record InactivityPolicyResponse(
        UUID organizationId,
        int days,
        boolean isDefault,
        @Nullable Instant updatedAt,
        @Nullable UUID updatedBy) {}
