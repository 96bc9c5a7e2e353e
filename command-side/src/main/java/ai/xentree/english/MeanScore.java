package ai.xentree.english;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A module's score: the mean of the best score of each of its tasks, kept exactly.
 *
 * @param tenths the sum of those scores in tenths of a point
 * @param tasks how many they are
 */
record MeanScore(long tenths, int tasks) {

    /** As events tell it; without a number of tasks it is one score. */
    static MeanScore of(double score, @Nullable Integer tasks) {
        var count = tasks == null ? 1 : tasks;
        return new MeanScore(Math.round(score * 10 * count), count);
    }

    /** 0 to 100, as near as a number comes. */
    double exact() {
        return tenths / (10.0 * tasks);
    }

    /** 0 to 100, rounded half up to 1 decimal. */
    double shown() {
        return BigDecimal.valueOf(tenths)
                .divide(BigDecimal.valueOf(10L * tasks), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    boolean isBetterThan(MeanScore other) {
        return tenths * other.tasks > other.tenths * tasks;
    }
}
