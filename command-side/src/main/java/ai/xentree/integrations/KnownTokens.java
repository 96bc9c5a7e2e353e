package ai.xentree.integrations;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Tokens and keys as their events tell this moment, to every program alike: what was revoked is so at once everywhere. */
@Component
class KnownTokens {

    private final EventStore events;

    KnownTokens(EventStore events) {
        this.events = events;
    }

    /** What has happened to a token. */
    TokenState token(UUID tokenId) {
        return read(IntegrationTokenCommand.aggregateId(tokenId), IntegrationTokenEvent.class)
                .reduce(TokenState.NONE, TokenState::evolve, (a, b) -> b);
    }

    /** The public keys of a tenant. */
    KeysState keys(UUID tenantId) {
        return read(IntegrationTokenCommand.keysId(tenantId), TokenKeyEvent.class)
                .reduce(KeysState.NONE, KeysState::evolve, (a, b) -> b);
    }

    private <E> Stream<E> read(String aggregateId, Class<E> family) {
        return events.readEvents(aggregateId)
                .asStream()
                .map(Message::getPayload)
                .map(family::cast);
    }
}
