package ai.xentree.progress;

import ai.xentree.progress.ObjectiveCommand.ArchiveObjective;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of an objective: Axon around {@link ObjectiveState}. Who may ask is decided before. */
final class Objective {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private ObjectiveState state = ObjectiveState.NONE;

    ObjectiveState state() {
        return state;
    }

    void create(CreateObjective command) {
        decide(command);
    }

    ArchivedObjective archive(ArchiveObjective command) {
        var changed = !decide(command).isEmpty();
        var archivedAt = state.require(command.organizationId()).archivedAt();
        return new ArchivedObjective(Objects.requireNonNull(archivedAt), changed);
    }

    private List<ObjectiveEvent> decide(ObjectiveCommand command) {
        var events = state.decide(command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    @EventSourcingHandler
    void on(ObjectiveEvent event) {
        aggregateId = ObjectiveCommand.aggregateId(event.objectiveId());
        state = state.evolve(event);
    }
}
