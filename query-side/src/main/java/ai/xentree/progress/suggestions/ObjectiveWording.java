package ai.xentree.progress.suggestions;

import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;

/** How suggested objectives are worded, in English. */
final class ObjectiveWording {

    private static final int NAME_LENGTH = 100;

    private ObjectiveWording() {}

    /** Such as {@code Raise the learning time of Sales}. */
    static String title(LearningMetric metric, String name) {
        return "Raise the %s of %s".formatted(called(metric), brief(name));
    }

    /** Such as {@code Raise the learning time of Sales to 33 hours.} */
    static String description(LearningMetric metric, String name, BigDecimal target) {
        return "%s to %s.".formatted(title(metric, name), amount(metric, target));
    }

    /** Such as {@code Learn 33 hours}. */
    static String keyResult(LearningMetric metric, BigDecimal target) {
        var amount = amount(metric, target);
        return switch (metric) {
            case LEARNING_HOURS -> "Learn " + amount;
            case ACTIVE_MEMBERS -> "Have %s active".formatted(amount);
            case MODULES_COMPLETED -> "Complete " + amount;
            case AVERAGE_SCORE, AVERAGE_XPI -> "Reach %s on average".formatted(amount);
            case RETENTION_WEEK_4 -> "Keep %s in week 4".formatted(amount);
        };
    }

    private static String called(LearningMetric metric) {
        return switch (metric) {
            case LEARNING_HOURS -> "learning time";
            case ACTIVE_MEMBERS -> "number of active members";
            case MODULES_COMPLETED -> "number of completed modules";
            case AVERAGE_SCORE -> "average score";
            case AVERAGE_XPI -> "average XPI";
            case RETENTION_WEEK_4 -> "week 4 retention";
        };
    }

    private static String amount(LearningMetric metric, BigDecimal value) {
        var number = value.stripTrailingZeros().toPlainString();
        return switch (metric.unit()) {
            case HOURS -> number + " hours";
            case MEMBERS -> number + " members";
            case MODULES -> number + " modules";
            case SCORE, POINTS -> number + " points";
            case PERCENT -> number + " %";
        };
    }

    /** Names may be as long as titles. */
    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)) + "\u2026";
    }
}
