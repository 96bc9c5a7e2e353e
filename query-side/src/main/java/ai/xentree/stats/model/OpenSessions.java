package ai.xentree.stats.model;

import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import java.util.Map;
import java.util.UUID;

/**
 * Sessions of some people that have begun and not ended.
 *
 * @param learners whose each is, by the session's identifier
 * @param begun whether any of them ever began one: where all have ended the page is there nevertheless, whether a session
 *     began and ended in one batch or in two
 */
public record OpenSessions(Map<UUID, UUID> learners, boolean begun) {

    static final OpenSessions NONE = new OpenSessions(Map.of(), false);

    /** What happened to one. */
    public sealed interface Change {

        /** It began. */
        record Opened(UUID sessionId, UUID userId) implements Change {}

        /** It ended. */
        record Closed(UUID sessionId) implements Change {}
    }

    /** That it began. */
    public static Change after(SessionStarted event) {
        return new Change.Opened(event.sessionId(), event.userId());
    }

    /** That it ended. */
    public static Change after(SessionEnded event) {
        return new Change.Closed(event.sessionId());
    }
}
