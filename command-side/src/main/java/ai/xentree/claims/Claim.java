package ai.xentree.claims;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimEvent.NameReleased;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate that knows who holds a name. */
final class Claim {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private @Nullable UUID holder;

    Optional<UUID> holder() {
        return Optional.ofNullable(holder);
    }

    /** Takes the name; answers false, and changes nothing, if another holds it. */
    boolean take(String claimId, ClaimKind kind, UUID holderId) {
        if (holder == null) {
            AggregateLifecycle.apply(new NameClaimed(claimId, kind, holderId));
            return true;
        }
        return holder.equals(holderId);
    }

    /** Gives the name back; changes nothing if it is not that holder's. */
    void release(String claimId, ClaimKind kind, UUID holderId) {
        if (holderId.equals(holder)) {
            AggregateLifecycle.apply(new NameReleased(claimId, kind, holderId));
        }
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        switch (event) {
            case NameClaimed claimed -> {
                aggregateId = claimed.claimId();
                holder = claimed.holderId();
            }
            case NameReleased released -> holder = null;
        }
    }
}
