package ai.xentree.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Weights of the learning value index. They apply to every range.
 *
 * @param isDefault whether they weigh the same as the defaults
 */
public record LVIWeightResponse(
        UUID organizationId,
        BigDecimal engagement,
        BigDecimal completion,
        BigDecimal proficiency,
        BigDecimal consistency,
        boolean isDefault,
        @Nullable Instant updatedAt,
        @Nullable UUID updatedBy) {

    /** What is shown of weights in force. */
    public static LVIWeightResponse of(UUID organizationId, LviWeightsInForce inForce) {
        var weights = inForce.weights();
        return new LVIWeightResponse(
                organizationId,
                weights.engagement(),
                weights.completion(),
                weights.proficiency(),
                weights.consistency(),
                weights.areDefault(),
                inForce.changedAt(),
                inForce.changedBy());
    }
}
