package ai.xentree.impact;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.SuggestionRationale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A suggested target, ready to be created.
 *
 * @param rationale what it rests on
 */
public record LearningTargetSuggestedItem(
        LearningMetric metric,
        BigDecimal targetValue,
        TargetPeriod period,
        LocalDate startDate,
        LocalDate endDate,
        TargetScope scope,
        UUID scopeId,
        List<SuggestionRationale> rationale) {}
