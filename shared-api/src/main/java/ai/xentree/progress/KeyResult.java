package ai.xentree.progress;

import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is to be reached for an objective, as it was set.
 *
 * @param targetValue value to reach, in the metric's unit, above 0
 * @param baselineValue value to start from, other than the target and perhaps above it
 * @param measured whether the baseline is the metric's figure when the objective was made, exact as in
 *     {@link ai.xentree.stats.MetricFigures} and to be rounded to the metric's decimals where it is shown, instead of one that
 *     was given, which is shown as it is
 */
public record KeyResult(
        UUID id,
        String title,
        LearningMetric metric,
        BigDecimal targetValue,
        BigDecimal baselineValue,
        boolean measured) {}
