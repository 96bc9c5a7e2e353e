package ai.xentree.progress;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.MetricFigures;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key result to create.
 *
 * @param targetValue value to reach, in the metric's unit
 * @param baselineValue value to start from; null for the present one
 */
record ProgressKeyResultPayload(
        @Size(min = 1, max = 200) String title,
        LearningMetric metric,
        @Positive BigDecimal targetValue,
        @Nullable @Min(0) BigDecimal baselineValue) {

    boolean needsMeasuring() {
        return baselineValue == null;
    }

    /**
     * What is set.
     *
     * @param measured has the figure of the metric where no baseline is given
     */
    KeyResult keyResult(UUID id, MetricFigures measured) {
        return baselineValue == null
                ? new KeyResult(id, title, metric, targetValue, measured.of(metric), true)
                : new KeyResult(id, title, metric, targetValue, baselineValue, false);
    }
}
