package ai.xentree.progress.figures;

import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ended session.
 *
 * @param moduleTitle of the module it was about, if it was about one
 * @param learningTime between start and end (seconds)
 */
public record ProgressMemberSession(
        UUID sessionId,
        SessionSource source,
        @Nullable String moduleTitle,
        Instant startedAt,
        Instant endedAt,
        long learningTime) {}
