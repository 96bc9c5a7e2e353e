package ai.xentree.impact;

import ai.xentree.impact.TargetEvent.TargetCreated;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of a target: Axon around {@link TargetState}. Who may ask, and that no other is for the same, is decided before. */
final class Target {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private TargetState state = TargetState.NONE;

    TargetState state() {
        return state;
    }

    SavedTarget save(TargetCommand command) {
        var events = state.decide(command);
        events.forEach(AggregateLifecycle::apply);
        var created = events.stream().anyMatch(TargetCreated.class::isInstance);
        return new SavedTarget(
                state.require(command.organizationId()), created ? TargetAction.CREATED : TargetAction.UPDATED);
    }

    @EventSourcingHandler
    void on(TargetEvent event) {
        aggregateId = TargetCommand.aggregateId(event.targetId());
        state = state.evolve(event);
    }
}
