package ai.xentree.integrations;

import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of a tenant's public keys: Axon around {@link KeysState}. */
final class KeysOfTenant {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private KeysState state = KeysState.NONE;

    void use(UUID organizationId, TokenKey key) {
        state.use(organizationId, key).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(TokenKeyEvent event) {
        aggregateId = IntegrationTokenCommand.keysId(event.organizationId());
        state = state.evolve(event);
    }
}
