package ai.xentree.progress;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.LearningMetricUnit;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A key result and how far it is.
 *
 * @param baselineValue as given, or rounded to the metric's decimals where it was measured
 * @param currentValue computed, rounded to the metric's decimals
 * @param progress (current − baseline) ÷ (target − baseline), held within 0 and 100 (percent, 1 decimal)
 */
public record ProgressObjectiveKeyResult(
        UUID id,
        String title,
        LearningMetric metric,
        LearningMetricUnit unit,
        BigDecimal baselineValue,
        BigDecimal targetValue,
        BigDecimal currentValue,
        BigDecimal progress) {}
