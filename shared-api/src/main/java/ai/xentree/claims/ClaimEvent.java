package ai.xentree.claims;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.EndsAggregate;
import ai.xentree.core.Stored;
import java.util.UUID;

/** What happens to a name that only one may hold. The name itself is not in the event: its keyed hash is the aggregate's id. */
public sealed interface ClaimEvent extends DomainEvent {

    /** Someone holds the name from now on. */
    @Stored("claims.NameClaimed")
    record NameClaimed(String claimId, ClaimKind kind, UUID holderId) implements ClaimEvent {}

    /** The name is free again. */
    @Stored("claims.NameReleased")
    @EndsAggregate
    record NameReleased(String claimId, ClaimKind kind, UUID holderId) implements ClaimEvent {}
}
