package ai.xentree.integrations;

import ai.xentree.integrations.IntegrationTokenCommand.GrantToken;
import ai.xentree.integrations.IntegrationTokenCommand.RevokeToken;
import ai.xentree.integrations.IntegrationTokenCommand.RotateToken;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of a token: Axon around {@link TokenState}. Who may ask is decided before. */
final class IntegrationToken {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private TokenState state = TokenState.NONE;

    void grant(GrantToken command) {
        apply(TokenState.grant(command));
    }

    Revocation revoke(RevokeToken command) {
        var events = state.revoke(command);
        apply(events);
        return new Revocation(
                events.isEmpty(), Objects.requireNonNull(state.revoked()).revokedAt());
    }

    void rotate(RotateToken command) {
        apply(state.rotate(command));
    }

    private static void apply(List<IntegrationTokenEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(IntegrationTokenEvent event) {
        aggregateId = IntegrationTokenCommand.aggregateId(event.tokenId());
        state = state.evolve(event);
    }
}
