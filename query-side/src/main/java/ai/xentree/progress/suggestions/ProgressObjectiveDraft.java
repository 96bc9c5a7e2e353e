package ai.xentree.progress.suggestions;

import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objective begun; what it says is kept, and what is null is to be completed. */
public record ProgressObjectiveDraft(
        @NotNullIfGiven @Nullable @Size(min = 1, max = 200) String title,
        @Nullable @Size(max = 2000) String description,
        @Nullable UUID teamId,
        @Nullable UUID ownerUserId,
        @NotNullIfGiven @Nullable LocalDate startDate,
        @NotNullIfGiven @Nullable LocalDate dueDate,
        @NotNullIfGiven @Nullable @Size(max = 10) List<@Valid ProgressKeyResultDraft> keyResults) {

    static final ProgressObjectiveDraft NONE = new ProgressObjectiveDraft(null, null, null, null, null, null, null);

    /** The key results it has begun. */
    List<ProgressKeyResultDraft> begun() {
        return keyResults == null ? List.of() : keyResults;
    }
}
