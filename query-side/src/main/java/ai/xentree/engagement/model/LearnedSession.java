package ai.xentree.engagement.model;

import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ended session that counts.
 *
 * @param organizations for which it counts: those whose member its person was when it began
 */
public record LearnedSession(
        UUID sessionId,
        SessionSource source,
        @Nullable UUID moduleId,
        Instant startedAt,
        Instant endedAt,
        long learningSeconds,
        Set<UUID> organizations) {}
