package ai.xentree.sessions;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.Refusal;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.EndSilentSession;
import ai.xentree.sessions.SessionCommand.RecordActivity;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionCommand.SaveTranscript;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionCommand.SupersedeSession;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A session under way, with the last sign of life in it. */
record OpenSession(SessionStarted started, Instant lastSignOfLife) implements SessionState {

    static OpenSession begin(SessionStarted started) {
        return new OpenSession(started, started.startedAt());
    }

    @Override
    public List<? extends DomainEvent> decide(SessionCommand command) {
        return switch (command) {
            case StartSession start -> List.of();
            case RecordSession recorded -> List.of();
            case RecordActivity activity -> recordActivity(activity);
            case SaveTranscript entry -> save(entry);
            case EndSession end -> {
                requireVisible(end);
                yield List.of(end(end.at(), Reason.ENDED));
            }
            case SupersedeSession superseded -> List.of(end(superseded.at(), Reason.SUPERSEDED));
            case EndSilentSession silent -> isUp(silent.at()) ? List.of(end(silent.at(), Reason.SILENT)) : List.of();
        };
    }

    @Override
    public SessionState evolve(SessionEvent event) {
        return switch (event) {
            case ActivityRecorded activity -> alive(activity.at());
            case TranscriptSaved saved -> alive(saved.savedAt());
            default -> SessionState.super.evolve(event);
        };
    }

    private OpenSession alive(Instant at) {
        return at.isAfter(lastSignOfLife) ? new OpenSession(started, at) : this;
    }

    private List<? extends DomainEvent> recordActivity(RecordActivity activity) {
        requireVisible(activity);
        requireOpen(activity.at());
        return List.of(new ActivityRecorded(started.sessionId(), started.userId(), activity.at()));
    }

    private List<? extends DomainEvent> save(SaveTranscript entry) {
        requireVisible(entry);
        if (started.source() != entry.source()) {
            throw Refusal.notFound("The session");
        }
        requireOpen(entry.savedAt());
        return List.of(new TranscriptSaved(
                started.sessionId(),
                started.userId(),
                entry.entryId(),
                entry.speaker(),
                entry.text(),
                entry.taskId(),
                entry.saidAt(),
                entry.savedAt()));
    }

    /** Whether a sign of life at an instant would come in time. */
    boolean isOpen(Instant at) {
        return !isUp(at);
    }

    private void requireOpen(Instant at) {
        if (!isOpen(at)) {
            throw SessionState.over();
        }
    }

    /** Whether the session should have ended by an instant without anybody asking. */
    private boolean isUp(Instant at) {
        return at.isAfter(silentAt()) || !at.isBefore(longestAt());
    }

    private Instant silentAt() {
        return lastSignOfLife.plus(SessionLimits.SILENCE);
    }

    private Instant longestAt() {
        return started.startedAt().plus(SessionLimits.LONGEST);
    }

    /** The end the rules give, whoever comes first: a late request ends the session when it should have ended. */
    private SessionEnded end(Instant at, Reason reason) {
        if (at.isAfter(silentAt())) {
            return endedAt(lastSignOfLife, Reason.SILENT);
        }
        if (!at.isBefore(longestAt())) {
            return endedAt(longestAt(), Reason.TOO_LONG);
        }
        return endedAt(at.isBefore(lastSignOfLife) ? lastSignOfLife : at, reason);
    }

    private SessionEnded endedAt(Instant end, Reason reason) {
        var capped = end.isAfter(longestAt()) ? longestAt() : end;
        return new SessionEnded(
                started.sessionId(),
                started.userId(),
                started.source(),
                started.moduleId(),
                started.startedAt(),
                capped,
                Duration.between(started.startedAt(), capped).toSeconds(),
                reason);
    }

    private void requireVisible(SessionCommand command) {
        if (!SessionState.visibleTo(command, started.userId())) {
            throw Refusal.notFound("The session");
        }
    }
}
