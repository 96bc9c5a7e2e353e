package ai.xentree.stats;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The figures of metrics.
 *
 * @param values one for each metric asked for, in its unit: exact, or, where decimals do not end, with 34 significant digits,
 *     half-up ({@link java.math.MathContext#DECIMAL128}), so that rounding it where it is written rounds the exact figure
 */
public record MetricFigures(Map<LearningMetric, BigDecimal> values) {

    /** Keeps what it was given. */
    public MetricFigures {
        values = Map.copyOf(values);
    }

    /**
     * The figure of a metric that was asked for.
     *
     * @throws IllegalArgumentException if it was not
     */
    public BigDecimal of(LearningMetric metric) {
        var value = values.get(metric);
        if (value == null) {
            throw new IllegalArgumentException("No figure of " + metric + " was asked for.");
        }
        return value;
    }
}
