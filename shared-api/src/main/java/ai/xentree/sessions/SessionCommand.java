package ai.xentree.sessions;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfThePast;
import ai.xentree.sessions.SessionEvent.Speaker;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a learning session. */
public sealed interface SessionCommand extends Command {

    /** The session. */
    UUID sessionId();

    @Override
    default String aggregateId() {
        return aggregateId(sessionId());
    }

    /** The identifier of that session's aggregate. */
    static String aggregateId(UUID sessionId) {
        return "session:" + sessionId;
    }

    /** Begins a session; an open one of the same person and source is ended first. Answers a {@link StartedSession}. */
    record StartSession(
            UUID sessionId,
            UUID userId,
            SessionSource source,
            @Nullable UUID moduleId,
            @Nullable UUID taskId,
            Instant startedAt,
            Actor actor)
            implements SessionCommand {}

    /** Records a sign of life. Refused with {@code SESSION_NOT_OPEN} when the session is over. */
    record RecordActivity(UUID sessionId, Instant at, Actor actor) implements SessionCommand {}

    /**
     * Keeps what was said in a session of a kind; also a sign of life. Refused with {@code SESSION_NOT_OPEN} when the session
     * is over.
     *
     * @param saidAt when, by the client's word
     */
    record SaveTranscript(
            UUID sessionId,
            SessionSource source,
            UUID entryId,
            Speaker speaker,
            String text,
            @Nullable UUID taskId,
            Instant saidAt,
            Instant savedAt,
            Actor actor)
            implements SessionCommand {

        /** Holds what was said; no log may. */
        @Override
        public String toString() {
            return "SaveTranscript[" + entryId + "]";
        }
    }

    /** Ends a session, for its learner. Refused with {@code SESSION_NOT_OPEN} when it is over. Answers what ended. */
    record EndSession(UUID sessionId, Instant at, Actor actor) implements SessionCommand {}

    /** Ends a session if its time is up at that instant, at the moment it should have ended; else changes nothing. */
    record EndSilentSession(UUID sessionId, Instant at, Actor actor) implements SessionCommand {}

    /** Ends a session because another took its place; changes nothing when it is over. */
    record SupersedeSession(UUID sessionId, Instant at, Actor actor) implements SessionCommand {}

    /** Records a session of the past whole, as it was; once recorded, changes nothing. */
    record RecordSession(
            UUID sessionId,
            UUID userId,
            SessionSource source,
            @Nullable UUID moduleId,
            Instant startedAt,
            Instant endedAt,
            Actor actor)
            implements SessionCommand, OfThePast {}
}
