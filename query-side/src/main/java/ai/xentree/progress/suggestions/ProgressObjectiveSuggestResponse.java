package ai.xentree.progress.suggestions;

import ai.xentree.stats.SuggestionWording;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suggested objectives.
 *
 * @param suggestions the weakest metric first
 * @param reason why there are none; left out where there are some
 */
public record ProgressObjectiveSuggestResponse(
        List<ProgressObjectiveSuggestedItem> suggestions,
        SuggestionWording wording,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static ProgressObjectiveSuggestResponse of(List<ProgressObjectiveSuggestedItem> suggestions) {
        return new ProgressObjectiveSuggestResponse(suggestions, SuggestionWording.RULES, null);
    }

    static ProgressObjectiveSuggestResponse none(String reason) {
        return new ProgressObjectiveSuggestResponse(List.of(), SuggestionWording.RULES, reason);
    }
}
