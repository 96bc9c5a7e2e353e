package ai.xentree.sessions;

import ai.xentree.axon.Repositories;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionCommand.SupersedeSession;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** Starts a session and, in the same step, ends the one of the same kind that was open. */
final class StartSessionHandler {

    private final Repositories<SessionSlot> slots;
    private final Repositories<LearningSession> sessions;

    StartSessionHandler(Repositories<SessionSlot> slots, Repositories<LearningSession> sessions) {
        this.slots = slots;
        this.sessions = sessions;
    }

    @CommandHandler
    StartedSession handle(StartSession command) {
        var slot = slots.get(SessionSlot.aggregateId(command.userId(), command.source()));
        var ended = supersede(slot, command);
        sessions.get(command.aggregateId()).execute(session -> session.decide(command));
        slot.execute(it -> it.take(command.userId(), command.source(), command.sessionId()));
        return new StartedSession(command.sessionId(), ended);
    }

    private @Nullable UUID supersede(Aggregate<SessionSlot> slot, StartSession command) {
        var latest = slot.invoke(SessionSlot::latest)
                .filter(sessionId -> !sessionId.equals(command.sessionId()))
                .orElse(null);
        if (latest == null) {
            return null;
        }
        var superseded = new SupersedeSession(latest, command.startedAt(), command.actor());
        var events = sessions.get(superseded.aggregateId()).invoke(session -> session.decide(superseded));
        return events.isEmpty() ? null : latest;
    }
}
