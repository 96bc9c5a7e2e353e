package ai.xentree.english;

import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of one person's way through one module: Axon around {@link ModuleProgressState}. */
final class ModuleProgress {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private ModuleProgressState state = ModuleProgressState.NOT_STARTED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAttempt command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ModuleProgressEvent event) {
        aggregateId = ModuleProgressCommand.aggregateId(event.userId(), event.moduleId());
        state = state.evolve(event);
    }
}
