package ai.xentree.sessions;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The sessions that are open, each with the moment (epoch milliseconds) at which its time is up. Those that are over are not in it. */
final class OpenSessionsProjection extends DocumentProjection {

    static final String NAME = "open-sessions";
    static final String COLLECTION = "open_sessions";
    static final String UP_AT = "up_at";
    static final String USER = "user_id";
    private static final String LONGEST_UNTIL = "longest_until";

    OpenSessionsProjection(ReadModelPlace place) {
        super(place, COLLECTION);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        switch (event) {
            case SessionRecorded recorded -> {}
            case SessionEvent about ->
                documents.accept(COLLECTION, about.sessionId().toString());
            default -> {}
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        switch (stored.event()) {
            case SessionStarted started -> open(documents, stored, started);
            case ActivityRecorded activity -> prolong(documents, stored, activity.sessionId(), activity.at());
            case TranscriptSaved saved -> prolong(documents, stored, saved.sessionId(), saved.savedAt());
            case SessionEnded ended ->
                documents.remove(COLLECTION, ended.sessionId().toString(), stored);
            default -> {}
        }
    }

    private static void open(DocumentBatch documents, StoredEvent stored, SessionStarted started) {
        var longestUntil = started.startedAt().plus(SessionLimits.LONGEST);
        documents.change(
                COLLECTION,
                started.sessionId().toString(),
                stored,
                session -> session.append(USER, started.userId().toString())
                        .append(LONGEST_UNTIL, longestUntil.toEpochMilli())
                        .append(UP_AT, silentAt(started.startedAt())));
    }

    private static void prolong(DocumentBatch documents, StoredEvent stored, UUID sessionId, Instant signOfLife) {
        documents.changePresent(
                COLLECTION,
                sessionId.toString(),
                stored,
                session -> session.append(UP_AT, Math.min(silentAt(signOfLife), session.getLong(LONGEST_UNTIL))));
    }

    private static long silentAt(Instant signOfLife) {
        return signOfLife.plus(SessionLimits.SILENCE).toEpochMilli();
    }
}
