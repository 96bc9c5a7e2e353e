package ai.xentree.sessions;

import ai.xentree.sessions.SessionSlotEvent.SlotTaken;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate that knows a person's latest session of a kind, so that at most one of each kind is open. */
final class SessionSlot {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private @Nullable UUID latest;

    static String aggregateId(UUID userId, SessionSource source) {
        return SessionSlotEvent.aggregateId(userId, source);
    }

    Optional<UUID> latest() {
        return Optional.ofNullable(latest);
    }

    void take(UUID userId, SessionSource source, UUID sessionId) {
        if (!sessionId.equals(latest)) {
            AggregateLifecycle.apply(new SlotTaken(userId, source, sessionId));
        }
    }

    @EventSourcingHandler
    void on(SlotTaken event) {
        aggregateId = aggregateId(event.userId(), event.source());
        latest = event.sessionId();
    }
}
