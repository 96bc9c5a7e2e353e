package ai.xentree.progress.suggestions;

import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to suggest.
 *
 * @param draft completed, never overwritten
 * @param count suggestions at most; 3 where it is left out
 * @param userLanguage of the wording; rules speak English
 */
public record ProgressObjectiveSuggestRequest(
        @NotNullIfGiven @Nullable @Valid ProgressObjectiveDraft draft,
        @NotNullIfGiven @Nullable @Min(1) @Max(5) Integer count,

        @Nullable @Size(max = 5) @Pattern(regexp = "^[a-z]{2}(-[A-Z]{2})?$")
        String userLanguage) {

    private static final int COUNT = 3;

    /** One that says nothing. */
    public static final ProgressObjectiveSuggestRequest NONE = new ProgressObjectiveSuggestRequest(null, null, null);

    /** The team that the draft is for; null where it does not say so. */
    public @Nullable UUID teamId() {
        return begun().teamId();
    }

    ProgressObjectiveDraft begun() {
        return Objects.requireNonNullElse(draft, ProgressObjectiveDraft.NONE);
    }

    int atMost() {
        return Objects.requireNonNullElse(count, COUNT);
    }
}
