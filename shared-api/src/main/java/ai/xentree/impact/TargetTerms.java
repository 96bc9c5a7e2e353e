package ai.xentree.impact;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a target says.
 *
 * @param scopeId the organization, team or user
 * @param targetValue value to reach, in the metric's unit, above 0
 * @param startDate first UTC day
 * @param endDate last UTC day
 */
public record TargetTerms(
        TargetScope scope,
        UUID scopeId,
        LearningMetric metric,
        BigDecimal targetValue,
        TargetPeriod period,
        LocalDate startDate,
        LocalDate endDate) {

    /** Whose figure counts, in that organization. */
    public Population population(UUID organizationId) {
        return switch (scope) {
            case ORGANIZATION -> Population.organization(organizationId);
            case TEAM -> Population.team(organizationId, scopeId);
            case USER -> Population.user(organizationId, scopeId);
        };
    }

    /** What of it no other target of the organization has: scope, metric, period and first day. */
    public String key() {
        return String.join(":", scope.name(), scopeId.toString(), metric.name(), period.name(), startDate.toString());
    }

    /** Whether the same is to be reached, however its value is written. */
    public boolean sayTheSameAs(TargetTerms other) {
        return key().equals(other.key())
                && endDate.equals(other.endDate)
                && targetValue.compareTo(other.targetValue) == 0;
    }
}
