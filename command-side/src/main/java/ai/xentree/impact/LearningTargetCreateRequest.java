package ai.xentree.impact;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.stats.LearningMetric;
import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target to create or update.
 *
 * @param id update this target; left out: the one for the same, else a new one
 * @param targetValue value to reach, in the metric's unit
 * @param endDate last day; needed for {@code custom}, otherwise it must agree with the period when given
 * @param scopeId the team or user; may be left out for the organization
 */
record LearningTargetCreateRequest(
        @NotNullIfGiven @Nullable UUID id,
        LearningMetric metric,
        @Positive BigDecimal targetValue,
        TargetPeriod period,
        LocalDate startDate,
        @NotNullIfGiven @Nullable LocalDate endDate,
        TargetScope scope,
        @Nullable UUID scopeId) {

    /**
     * What the target is to say.
     *
     * @throws Refused where something is missing, or another organization is named
     */
    TargetTerms terms(UUID organizationId) {
        return new TargetTerms(scope, scopeId(organizationId), metric, targetValue, period, startDate, lastDay());
    }

    private UUID scopeId(UUID organizationId) {
        if (scope == TargetScope.ORGANIZATION) {
            if (scopeId != null && !scopeId.equals(organizationId)) {
                throw Refusal.notFound("The organization");
            }
            return organizationId;
        }
        if (scopeId == null) {
            throw Refusal.invalid("scope_id", "must be given for a team or user");
        }
        return scopeId;
    }

    private LocalDate lastDay() {
        var last = endDate == null ? period.endOf(startDate) : endDate;
        if (last == null) {
            throw Refusal.invalid("end_date", "must be given for a custom period");
        }
        return last;
    }
}
