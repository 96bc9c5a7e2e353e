package ai.xentree.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A read model made anew beside the one that answers.
 *
 * @param id of the rebuild
 * @param projection the read model
 * @param generation that it becomes
 * @param status how it stands
 * @param target position of the newest event when it was asked for
 * @param reason why it was asked for
 * @param requestedBy who asked for it; null where a new version of the program did
 * @param requestedAt when
 * @param startedAt when it began; null before
 * @param finishedAt when it ended; null before
 * @param error why it failed
 */
public record Rebuild(
        UUID id,
        String projection,
        int generation,
        Status status,
        long target,
        @Nullable String reason,
        @Nullable UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    /** How a rebuild stands. */
    public enum Status {
        /** It waits for its turn. */
        QUEUED,
        /** It takes up history. */
        RUNNING,
        /** It answers, or has until another one took its place. */
        COMPLETED,
        /** It was given up. */
        FAILED;

        boolean isOver() {
            return this == COMPLETED || this == FAILED;
        }
    }

    /** Which of the position documents tells how far it has come. */
    String key() {
        return Generations.key(projection, generation);
    }
}
