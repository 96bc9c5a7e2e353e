package ai.xentree.inactivity;

import ai.xentree.inactivity.InactivityAlertCommand.RaiseInactivityAlert;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of the alerts about one member of an organization: Axon around {@link InactivityAlertState}. */
final class AlertsAboutMember {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private InactivityAlertState state = InactivityAlertState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RaiseInactivityAlert command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(InactivityAlertEvent event) {
        aggregateId = InactivityAlertCommand.aggregateId(event.organizationId(), event.userId());
        state = state.evolve(event);
    }
}
