package ai.xentree.stats.model;

import ai.xentree.sessions.SessionSource;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ended session that counts for an organization.
 *
 * @param slot the member's ordinal within the page's chunk
 * @param startedAt when it began, like {@code endedAt} in milliseconds since 1970-01-01T00:00Z
 */
public record LearnedSession(
        int slot,
        UUID sessionId,
        SessionSource source,
        @Nullable UUID moduleId,
        long startedAt,
        long endedAt,
        long learningSeconds) {

    /** By begin, the latest first; of equal begin the longer first, to the millisecond. */
    public static final Comparator<LearnedSession> NEWEST_FIRST = Comparator.comparingLong(LearnedSession::startedAt)
            .thenComparingLong(LearnedSession::endedAt)
            .reversed()
            .thenComparing(session -> session.sessionId().toString());
}
