package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a suggestion rests on.
 *
 * @param text the reason in words, made of the numbers
 * @param currentValue the metric's figure in the last 90 days
 * @param peerUpperQuartile upper quartile of the other teams' figures; null without at least two others
 * @param trendValue the metric's figure in the 90 days before
 * @param windowStart the first of the last 90 days
 * @param windowEnd the last of them, today
 */
public record SuggestionRationale(
        String text,
        LearningMetric metric,
        LearningMetricUnit unit,
        BigDecimal currentValue,
        @Nullable BigDecimal peerUpperQuartile,
        BigDecimal trendValue,
        BigDecimal targetValue,
        LocalDate windowStart,
        LocalDate windowEnd) {

    /**
     * Of a weakness.
     *
     * @param name what the organization or team is called
     * @param targetValue what is suggested
     */
    public static SuggestionRationale of(Weakness weakness, String name, BigDecimal targetValue) {
        var metric = weakness.metric();
        var peers = weakness.peers();
        return new SuggestionRationale(
                text(weakness, name),
                metric,
                metric.unit(),
                shown(metric, weakness.value()),
                peers == null ? null : shown(metric, peers),
                shown(metric, weakness.before()),
                targetValue,
                weakness.window().start(),
                weakness.window().end());
    }

    private static BigDecimal shown(LearningMetric metric, Exact figure) {
        return figure.rounded(metric.unit().decimals());
    }

    private static String text(Weakness weakness, String name) {
        var metric = weakness.metric();
        var peers = weakness.peers();
        var better = peers != null && weakness.isBehindPeers()
                ? "the best quarter of the other teams reach " + shown(metric, peers)
                : "in the 90 days before it was " + shown(metric, weakness.before());
        return "%s: %s of the last 90 days is %s; %s."
                .formatted(name, called(metric), shown(metric, weakness.value()), better);
    }

    private static String called(LearningMetric metric) {
        return switch (metric) {
            case LEARNING_HOURS -> "learning time (hours)";
            case ACTIVE_MEMBERS -> "the number of active members";
            case MODULES_COMPLETED -> "the number of completed modules";
            case AVERAGE_SCORE -> "the average score";
            case AVERAGE_XPI -> "the average XPI";
            case RETENTION_WEEK_4 -> "week 4 retention (percent)";
        };
    }
}
