package ai.xentree.sessions;

import ai.xentree.axon.Repositories;
import ai.xentree.sessions.SessionCommand.EndSession;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Ends the open session of a person, where there is one. */
final class LeaveSessionHandler {

    private final Repositories<SessionSlot> slots;
    private final Repositories<LearningSession> sessions;

    LeaveSessionHandler(Repositories<SessionSlot> slots, Repositories<LearningSession> sessions) {
        this.slots = slots;
        this.sessions = sessions;
    }

    @CommandHandler
    void handle(LeaveSession command) {
        slots.get(command.aggregateId()).invoke(SessionSlot::latest).ifPresent(sessionId -> end(sessionId, command));
    }

    private void end(UUID sessionId, LeaveSession command) {
        var end = new EndSession(sessionId, command.at(), command.actor());
        var session = sessions.get(end.aggregateId());
        if (session.invoke(LearningSession::hasNotEnded)) {
            session.execute(it -> it.decide(end));
        }
    }
}
