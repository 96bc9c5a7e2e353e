package ai.xentree.english;

import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import ai.xentree.sessions.EndedSession;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import ai.xentree.sessions.SessionSource;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Brings sessions of English up with their lives. */
final class SessionFold {

    private SessionFold() {}

    static void needs(SessionEvent about, BiConsumer<String, String> documents) {
        switch (about) {
            case SessionStarted started
            when started.source() == SessionSource.XEL -> session(started.sessionId(), documents);
            case SessionEnded ended when ended.source() == SessionSource.XEL -> learner(ended.userId(), documents);
            case SessionRecorded recorded
            when recorded.source() == SessionSource.XEL -> {
                session(recorded.sessionId(), documents);
                learner(recorded.userId(), documents);
            }
            case TranscriptSaved saved -> {
                session(saved.sessionId(), documents);
                documents.accept(TranscriptDocument.COLLECTION, saved.entryId().toString());
            }
            default -> {}
        }
    }

    private static void session(UUID sessionId, BiConsumer<String, String> documents) {
        documents.accept(SessionDocument.COLLECTION, sessionId.toString());
    }

    private static void learner(UUID userId, BiConsumer<String, String> documents) {
        documents.accept(LearnerDocument.COLLECTION, userId.toString());
    }

    static void fold(DocumentBatch documents, StoredEvent stored, SessionEvent about) {
        switch (about) {
            case SessionStarted started -> begin(documents, stored, started, started.source());
            case SessionEnded ended -> count(documents, stored, ended);
            case SessionRecorded recorded -> {
                begin(documents, stored, recorded, recorded.source());
                count(documents, stored, recorded);
            }
            case TranscriptSaved saved -> save(documents, stored, saved);
            case ActivityRecorded activity -> {}
        }
    }

    private static void begin(DocumentBatch documents, StoredEvent stored, SessionEvent about, SessionSource source) {
        if (source == SessionSource.XEL) {
            documents.change(
                    SessionDocument.COLLECTION,
                    about.sessionId().toString(),
                    stored,
                    document -> new SessionDocument(document).begin(about.userId()));
        }
    }

    private static void count(DocumentBatch documents, StoredEvent stored, EndedSession ended) {
        if (ended.source() == SessionSource.XEL) {
            documents.change(
                    LearnerDocument.COLLECTION,
                    ended.userId().toString(),
                    stored,
                    document -> new LearnerDocument(document).learned(ended));
        }
    }

    /** Entries of sessions of other kinds are none of English's. */
    private static void save(DocumentBatch documents, StoredEvent stored, TranscriptSaved saved) {
        documents.changePresent(SessionDocument.COLLECTION, saved.sessionId().toString(), stored, session -> {
            new SessionDocument(session).add(saved);
            documents.change(
                    TranscriptDocument.COLLECTION,
                    saved.entryId().toString(),
                    stored,
                    entry -> new TranscriptDocument(entry).saved(saved));
        });
    }
}
