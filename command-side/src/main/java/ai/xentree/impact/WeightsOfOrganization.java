package ai.xentree.impact;

import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of an organization's weights: Axon around {@link LviWeightsState}. Who may ask is decided before. */
final class WeightsOfOrganization {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private LviWeightsState state = LviWeightsState.NONE;

    LviWeightsInForce change(ChangeLviWeights command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
        return state.inForce();
    }

    @EventSourcingHandler
    void on(LviWeightsEvent event) {
        aggregateId = LviWeightsCommand.aggregateId(event.organizationId());
        state = state.evolve(event);
    }
}
