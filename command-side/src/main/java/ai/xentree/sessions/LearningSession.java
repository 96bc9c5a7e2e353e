package ai.xentree.sessions;

import ai.xentree.core.DomainEvent;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.EndSilentSession;
import ai.xentree.sessions.SessionCommand.RecordActivity;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionCommand.SaveTranscript;
import ai.xentree.sessions.SessionCommand.SupersedeSession;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of one learning session: Axon around {@link SessionState}. */
final class LearningSession {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private SessionState state = new SessionState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSession command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordActivity command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveTranscript command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    SessionEnded handle(EndSession command) {
        return (SessionEnded) decide(command).getFirst();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndSilentSession command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SupersedeSession command) {
        decide(command);
    }

    List<? extends DomainEvent> decide(SessionCommand command) {
        var events = state.decide(command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    /** Whether it began and nothing has ended it, though its time may be up. */
    boolean hasNotEnded() {
        return state instanceof OpenSession;
    }

    /** Whether a sign of life at an instant would come in time. */
    boolean isOpen(Instant at) {
        return state instanceof OpenSession open && open.isOpen(at);
    }

    @EventSourcingHandler
    void on(SessionEvent event) {
        aggregateId = SessionCommand.aggregateId(event.sessionId());
        state = state.evolve(event);
    }
}
