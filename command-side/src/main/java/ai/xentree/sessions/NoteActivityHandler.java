package ai.xentree.sessions;

import ai.xentree.axon.Repositories;
import ai.xentree.sessions.SessionCommand.RecordActivity;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Takes what a person does as a sign of life of their open session, where there is one. */
final class NoteActivityHandler {

    private final Repositories<SessionSlot> slots;
    private final Repositories<LearningSession> sessions;

    NoteActivityHandler(Repositories<SessionSlot> slots, Repositories<LearningSession> sessions) {
        this.slots = slots;
        this.sessions = sessions;
    }

    @CommandHandler
    void handle(NoteActivity command) {
        slots.get(command.aggregateId()).invoke(SessionSlot::latest).ifPresent(sessionId -> note(sessionId, command));
    }

    private void note(UUID sessionId, NoteActivity command) {
        var activity = new RecordActivity(sessionId, command.at(), command.actor());
        var session = sessions.get(activity.aggregateId());
        if (session.invoke(it -> it.isOpen(command.at()))) {
            session.execute(it -> it.decide(activity));
        }
    }
}
