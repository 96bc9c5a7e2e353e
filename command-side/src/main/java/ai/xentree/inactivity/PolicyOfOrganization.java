package ai.xentree.inactivity;

import ai.xentree.inactivity.InactivityPolicyCommand.ChangeInactivityDays;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of an organization's policy: Axon around {@link InactivityPolicyState}. Who may ask is decided before. */
final class PolicyOfOrganization {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private InactivityPolicyState state = InactivityPolicyState.NONE;

    InactivityPolicy change(ChangeInactivityDays command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
        return Objects.requireNonNull(state.policy());
    }

    @EventSourcingHandler
    void on(InactivityPolicyEvent event) {
        aggregateId = InactivityPolicyCommand.aggregateId(event.organizationId());
        state = state.evolve(event);
    }
}
