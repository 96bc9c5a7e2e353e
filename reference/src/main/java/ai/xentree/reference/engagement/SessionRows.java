package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.sessions.EndedSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as they are listed: newest first, of equal ones the longer first, to the millisecond (semantics.md,
 * section 4: members table), and of sessions as long as each other the one with the smaller id.
 */
public final class SessionRows {

    private SessionRows() {}

    /** The newest of some, as many as asked for at most. */
    public static List<EndedSession> newest(List<EndedSession> sessions, int atMost) {
        return sessions.stream()
                .sorted(Comparator.comparing(EndedSession::startedAt)
                        .thenComparing(EndedSession::endedAt)
                        .reversed()
                        .thenComparing(session -> session.sessionId().toString()))
                .limit(atMost)
                .toList();
    }

    public static Map<String, @Nullable Object> row(Window window, EndedSession session) {
        return Json.object(
                "session_id",
                session.sessionId(),
                "source",
                session.source(),
                "module_title",
                window.world().moduleTitle(session.moduleId()),
                "started_at",
                session.startedAt(),
                "ended_at",
                session.endedAt(),
                "learning_time",
                session.learningSeconds());
    }
}
