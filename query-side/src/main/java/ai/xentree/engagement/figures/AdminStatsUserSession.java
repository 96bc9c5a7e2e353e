package ai.xentree.engagement.figures;

import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ended session.
 *
 * @param learningTime between start and end (seconds)
 */
public record AdminStatsUserSession(
        UUID sessionId,
        SessionSource source,
        @Nullable UUID moduleId,
        @Nullable String moduleTitle,
        Instant startedAt,
        Instant endedAt,
        long learningTime) {}
