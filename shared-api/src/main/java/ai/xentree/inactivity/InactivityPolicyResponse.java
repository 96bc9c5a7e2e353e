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
        @Nullable UUID updatedBy) {

    /** Of an organization that chose them. */
    public static InactivityPolicyResponse of(UUID organizationId, InactivityPolicy policy) {
        return new InactivityPolicyResponse(
                organizationId, policy.days(), false, policy.changedAt(), policy.changedBy());
    }

    /** Of an organization that leaves them to the deployment. */
    public static InactivityPolicyResponse ofDefault(UUID organizationId, int days) {
        return new InactivityPolicyResponse(organizationId, days, true, null, null);
    }
}
