package ai.xentree.progress.suggestions;

import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;

/** A key result that is suggested, ready to be created. */
public record SuggestedKeyResult(
        String title, LearningMetric metric, BigDecimal targetValue, BigDecimal baselineValue) {}
