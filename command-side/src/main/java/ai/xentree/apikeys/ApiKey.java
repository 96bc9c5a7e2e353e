package ai.xentree.apikeys;

import ai.xentree.apikeys.ApiKeyCommand.CreateApiKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of one API key: Axon around {@link ApiKeyState}. Who may ask is decided before. */
final class ApiKey {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private ApiKeyState state = new ApiKeyState.None();

    void create(CreateApiKey command, UUID userId) {
        apply(state.create(command, userId));
    }

    void revoke(Instant at) {
        apply(state.revoke(at));
    }

    ApiKeyState state() {
        return state;
    }

    private static void apply(List<ApiKeyEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ApiKeyEvent event) {
        aggregateId = ApiKeyCommand.aggregateId(event.keyId());
        state = state.evolve(event);
    }
}
