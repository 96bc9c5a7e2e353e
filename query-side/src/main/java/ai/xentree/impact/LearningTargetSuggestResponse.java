package ai.xentree.impact;

import ai.xentree.stats.SuggestionWording;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suggested targets.
 *
 * @param suggestions the weakest metric first
 * @param reason why there are none; left out where there are some
 */
public record LearningTargetSuggestResponse(
        List<LearningTargetSuggestedItem> suggestions,
        SuggestionWording wording,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    private static final String NONE = "Nothing lags behind other teams, or behind the 90 days before.";

    static LearningTargetSuggestResponse of(List<LearningTargetSuggestedItem> suggestions) {
        return new LearningTargetSuggestResponse(
                suggestions, SuggestionWording.RULES, suggestions.isEmpty() ? NONE : null);
    }
}
