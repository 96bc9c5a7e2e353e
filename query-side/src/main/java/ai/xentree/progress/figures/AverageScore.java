package ai.xentree.progress.figures;

import ai.xentree.stats.figures.ScoreUnits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A mean of scores as trends and tables show it. */
public final class AverageScore {

    private AverageScore() {}

    /** Points with one decimal, of scores whose sum is given; null of none. */
    public static @Nullable BigDecimal of(ScoreUnits units, long sum, long scores) {
        return scores == 0 ? null : units.mean(sum, scores).rounded(ProgressKPIUnit.SCORE.decimals());
    }
}
