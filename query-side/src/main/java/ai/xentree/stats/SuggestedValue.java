package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import java.math.BigDecimal;

/** How values that are suggested are written (semantics.md, section 4, "Suggestions"). */
public final class SuggestedValue {

    private static final Exact FULL = Exact.of(100);

    private SuggestedValue() {}

    /** Half-up to the metric's decimals, at most 100 where that is the scale. */
    public static BigDecimal of(LearningMetric metric, Exact value) {
        return capped(metric, value).rounded(metric.unit().decimals());
    }

    private static Exact capped(LearningMetric metric, Exact value) {
        return switch (metric.unit()) {
            case HOURS, MEMBERS, MODULES -> value;
            case SCORE, POINTS, PERCENT -> value.within(Exact.ZERO, FULL);
        };
    }
}
