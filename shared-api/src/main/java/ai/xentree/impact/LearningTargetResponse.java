package ai.xentree.impact;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.LearningMetricUnit;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learning target and how far it is.
 *
 * @param scopeName name of the organization or team; display name of the user
 * @param currentValue computed, rounded to the metric's decimals
 * @param progress current ÷ target, held within 0 and 100 (percent, 1 decimal)
 * @param met whether current ≥ target, exactly
 * @param action only in the answer to saving it
 */
public record LearningTargetResponse(
        UUID id,
        UUID organizationId,
        TargetScope scope,
        UUID scopeId,
        @Nullable String scopeName,
        LearningMetric metric,
        LearningMetricUnit unit,
        BigDecimal targetValue,
        TargetPeriod period,
        LocalDate startDate,
        LocalDate endDate,
        BigDecimal currentValue,
        BigDecimal progress,
        boolean met,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TargetAction action,
        @Nullable UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** The same, as the answer to saving it. */
    public LearningTargetResponse after(TargetAction done) {
        return new LearningTargetResponse(
                id,
                organizationId,
                scope,
                scopeId,
                scopeName,
                metric,
                unit,
                targetValue,
                period,
                startDate,
                endDate,
                currentValue,
                progress,
                met,
                done,
                createdBy,
                createdAt,
                updatedAt);
    }
}
