package ai.xentree.impact;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.StatsQuery;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which targets are wanted; what is null does not matter.
 *
 * @param stats who asks, of which organization or team
 * @param scope only targets for such
 * @param scopeId only those for that organization, team or user
 * @param metric only those that measure that
 * @param activeOn only those whose days hold this one
 */
public record TargetsQuery(
        StatsQuery stats,
        @Nullable TargetScope scope,
        @Nullable UUID scopeId,
        @Nullable LearningMetric metric,
        @Nullable LocalDate activeOn) {

    boolean wants(TargetTerms terms) {
        return (scope == null || scope == terms.scope())
                && (scopeId == null || scopeId.equals(terms.scopeId()))
                && (metric == null || metric == terms.metric())
                && (activeOn == null || holds(terms, activeOn));
    }

    private static boolean holds(TargetTerms terms, LocalDate day) {
        return !day.isBefore(terms.startDate()) && !day.isAfter(terms.endDate());
    }
}
