package ai.xentree.progress.suggestions;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.SuggestedValue;
import ai.xentree.stats.Weakness;
import ai.xentree.stats.figures.Exact;
import java.math.BigDecimal;

/**
 * What is suggested to be reached in a metric, and from where.
 *
 * @param target v × 1.1, or as far as the better quarter of the other teams, but not beyond v × 1.25
 * @param baseline 0 for sums, v otherwise
 */
record SuggestedGoal(BigDecimal target, BigDecimal baseline) {

    private static final Exact A_TENTH_MORE = Exact.ratio(11, 10);
    private static final Exact A_QUARTER_MORE = Exact.ratio(5, 4);

    /** For where an organization or team stands: v is its figure. */
    static SuggestedGoal of(Weakness standing) {
        var metric = standing.metric();
        var value = standing.value();
        var tenth = value.times(A_TENTH_MORE);
        var peers = standing.peers();
        var most = peers == null ? tenth : peers.within(tenth, value.times(A_QUARTER_MORE));
        return new SuggestedGoal(
                SuggestedValue.of(metric, most), isSum(metric) ? BigDecimal.ZERO : SuggestedValue.of(metric, value));
    }

    /** The draft's own numbers, where it has them. */
    SuggestedGoal keeping(ProgressKeyResultDraft draft) {
        return new SuggestedGoal(
                draft.targetValue() == null ? target : draft.targetValue(),
                draft.baselineValue() == null ? baseline : draft.baselineValue());
    }

    /** Whether an objective may be made of it. */
    boolean isReachable() {
        return target.signum() > 0 && target.compareTo(baseline) != 0;
    }

    private static boolean isSum(LearningMetric metric) {
        return switch (metric) {
            case LEARNING_HOURS, MODULES_COMPLETED, ACTIVE_MEMBERS -> true;
            case AVERAGE_SCORE, AVERAGE_XPI, RETENTION_WEEK_4 -> false;
        };
    }
}
