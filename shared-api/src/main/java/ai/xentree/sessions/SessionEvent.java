package ai.xentree.sessions;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.Personal;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of a learning session. */
public sealed interface SessionEvent extends DomainEvent, AboutPerson {

    /** The session. */
    UUID sessionId();

    /** A person began to learn. */
    @Stored("sessions.SessionStarted")
    record SessionStarted(
            UUID sessionId,
            UUID userId,
            SessionSource source,
            @Nullable UUID moduleId,
            @Nullable UUID taskId,
            Instant startedAt)
            implements SessionEvent {}

    /** A sign of life. */
    @Stored("sessions.ActivityRecorded")
    record ActivityRecorded(UUID sessionId, UUID userId, Instant at) implements SessionEvent {}

    /** The session is over. */
    @Stored("sessions.SessionEnded")
    record SessionEnded(
            UUID sessionId,
            UUID userId,
            SessionSource source,
            @Nullable UUID moduleId,
            Instant startedAt,
            Instant endedAt,
            long learningSeconds,
            Reason reason)
            implements SessionEvent, EndedSession {}

    /** A session of the past was recorded whole, as an import does. */
    @Stored("sessions.SessionRecorded")
    record SessionRecorded(
            UUID sessionId,
            UUID userId,
            SessionSource source,
            @Nullable UUID moduleId,
            Instant startedAt,
            Instant endedAt,
            long learningSeconds)
            implements SessionEvent, EndedSession {}

    /**
     * Something that was said in the session was kept; also a sign of life.
     *
     * @param saidAt when, by the client's word
     */
    @Stored("sessions.TranscriptSaved")
    record TranscriptSaved(
            UUID sessionId,
            UUID userId,
            UUID entryId,
            Speaker speaker,
            @Personal @Nullable String text,
            @Nullable UUID taskId,
            Instant saidAt,
            Instant savedAt)
            implements SessionEvent {}

    /** Who spoke. */
    enum Speaker {
        /** The learner. */
        USER,
        /** The machine that the learner talks to. */
        AI
    }

    /** Why a session ended. */
    enum Reason {
        /** Its learner ended it. */
        ENDED,
        /** Its learner started another of the same kind. */
        SUPERSEDED,
        /** No sign of life for 30 minutes. */
        SILENT,
        /** It had lasted 12 hours. */
        TOO_LONG
    }
}
