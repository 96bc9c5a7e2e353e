package ai.xentree.stats.model;

import ai.xentree.english.TaskKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that counts for an organization: a submission to a task, or an attempt of the past at a module as a whole.
 *
 * @param slot the member's ordinal within the page's chunk
 * @param taskId null for an imported one, like {@code kind}
 * @param tenths its score (tenths of a point); {@link #UNSCORED} while it has none
 * @param submittedAt milliseconds since 1970-01-01T00:00Z
 */
public record Attempt(
        int slot,
        UUID attemptId,
        UUID moduleId,
        @Nullable UUID taskId,
        @Nullable TaskKind kind,
        int tenths,
        long submittedAt) {

    /** It waits for its score. */
    public static final int UNSCORED = -1;

    /** What happens to attempts. */
    public sealed interface Change {

        /** It was made. */
        record Made(Attempt attempt) implements Change {}

        /** It has a score, if it is one of those on the page. */
        record Scored(UUID attemptId, int tenths) implements Change {}
    }
}
