package ai.xentree.sessions;

import ai.xentree.core.Actor;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.EndSilentSession;
import ai.xentree.sessions.SessionCommand.RecordActivity;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionCommand.SaveTranscript;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionCommand.SupersedeSession;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What a learning session is at the moment, and what it decides. */
sealed interface SessionState permits SessionState.None, OpenSession, SessionState.Ended {

    /** What follows from a command. Refuses what the rules do not allow. */
    default List<? extends DomainEvent> decide(SessionCommand command) {
        return switch (command) {
            case StartSession start -> start(start);
            case RecordSession recorded -> record(recorded);
            case RecordActivity activity -> throw notOpen(activity);
            case SaveTranscript entry -> throw notOpen(entry);
            case EndSession end -> throw notOpen(end);
            case EndSilentSession silent -> List.of();
            case SupersedeSession superseded -> List.of();
        };
    }

    /** The state after an event. */
    default SessionState evolve(SessionEvent event) {
        return switch (event) {
            case SessionStarted started -> OpenSession.begin(started);
            case ActivityRecorded activity -> this;
            case TranscriptSaved saved -> this;
            case SessionEnded ended -> new Ended(ended.userId());
            case SessionRecorded recorded -> new Ended(recorded.userId());
        };
    }

    private List<SessionEvent> start(StartSession start) {
        if (!(this instanceof None)) {
            return List.of();
        }
        return List.of(new SessionStarted(
                start.sessionId(),
                start.userId(),
                start.source(),
                start.moduleId(),
                start.taskId(),
                start.startedAt()));
    }

    private List<SessionEvent> record(RecordSession command) {
        if (!(this instanceof None)) {
            return List.of();
        }
        if (command.endedAt().isBefore(command.startedAt())) {
            throw Refusal.invalid("ended_at", "must not be before started_at");
        }
        return List.of(new SessionRecorded(
                command.sessionId(),
                command.userId(),
                command.source(),
                command.moduleId(),
                command.startedAt(),
                command.endedAt(),
                Duration.between(command.startedAt(), command.endedAt()).toSeconds()));
    }

    private Refused notOpen(SessionCommand command) {
        return switch (this) {
            case Ended ended when visibleTo(command, ended.userId()) -> over();
            default -> Refusal.notFound("The session");
        };
    }

    /** Refuses what needs an open session. */
    static Refused over() {
        return Refusal.conflict("SESSION_NOT_OPEN", "The session is over.");
    }

    /** Whether the actor may know of a session of that person. */
    static boolean visibleTo(SessionCommand command, UUID userId) {
        return command.actor().is(userId) || command.actor().equals(Actor.SYSTEM);
    }

    /** Nothing has happened. */
    record None() implements SessionState {}

    /** It is over. */
    record Ended(UUID userId) implements SessionState {}
}
