package ai.xentree.progress.suggestions;

import ai.xentree.stats.SuggestionRationale;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objective that is suggested, ready to be created.
 *
 * @param ownerUserId from the draft
 * @param rationale what it rests on, one for each key result
 */
public record ProgressObjectiveSuggestedItem(
        String title,
        @Nullable String description,
        @Nullable UUID teamId,
        @Nullable UUID ownerUserId,
        LocalDate startDate,
        LocalDate dueDate,
        List<SuggestedKeyResult> keyResults,
        List<SuggestionRationale> rationale) {}
