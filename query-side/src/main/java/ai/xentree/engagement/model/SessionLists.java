package ai.xentree.engagement.model;

import ai.xentree.engagement.pages.MergedKind;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;

/** How lists of sessions are kept. */
final class SessionLists implements MergedKind<SessionList, LearnedSession> {

    private static final int SESSION_BYTES = 250;

    @Override
    public SessionList absent() {
        return new SessionList(List.of());
    }

    @Override
    public SessionList decode(Document page) {
        return new SessionList(page.getList("sessions", Document.class).stream()
                .map(SessionLists::session)
                .toList());
    }

    @Override
    public Document encode(SessionList page) {
        return new Document(
                "sessions", page.sessions().stream().map(SessionLists::document).toList());
    }

    @Override
    public int weight(SessionList page) {
        return SESSION_BYTES * page.sessions().size();
    }

    @Override
    public SessionList merge(SessionList page, List<LearnedSession> changes) {
        var sessions = new ArrayList<>(page.sessions());
        sessions.addAll(changes);
        return new SessionList(sessions);
    }

    private static Document document(LearnedSession session) {
        return new Document("id", session.sessionId().toString())
                .append("source", session.source().name())
                .append("module", Text.ofNullable(session.moduleId()))
                .append("start", session.startedAt().toEpochMilli())
                .append("end", session.endedAt().toEpochMilli())
                .append("seconds", session.learningSeconds())
                .append(
                        "organizations",
                        session.organizations().stream().map(UUID::toString).toList());
    }

    private static LearnedSession session(Document document) {
        return new LearnedSession(
                UUID.fromString(document.getString("id")),
                SessionSource.valueOf(document.getString("source")),
                Text.uuid(document.getString("module")),
                Instant.ofEpochMilli(document.getLong("start")),
                Instant.ofEpochMilli(document.getLong("end")),
                document.getLong("seconds"),
                document.getList("organizations", String.class).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
