package ai.xentree.progress.suggestions;

import ai.xentree.stats.LearningMetric;
import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A key result begun; what is null is to be completed.
 *
 * @param title what is to be reached
 * @param targetValue value to reach, in the metric's unit
 * @param baselineValue value to start from
 */
public record ProgressKeyResultDraft(
        @NotNullIfGiven @Nullable @Size(min = 1, max = 200) String title,
        @NotNullIfGiven @Nullable LearningMetric metric,
        @NotNullIfGiven @Nullable @Positive BigDecimal targetValue,
        @Nullable @Min(0) BigDecimal baselineValue) {}
