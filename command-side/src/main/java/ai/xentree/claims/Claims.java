package ai.xentree.claims;

import ai.xentree.axon.Repositories;
import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimEvent.NameReleased;
import ai.xentree.core.Refused;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * Holds names for those who claim them, without regard to case. Names are claimed, renamed and released inside the command
 * handler that needs them, and stored with all else that command does or not at all.
 */
public final class Claims {

    private final Repositories<Claim> claims;
    private final EventStore events;
    private final ClaimIds ids;

    Claims(Repositories<Claim> claims, EventStore events, ClaimIds ids) {
        this.claims = claims;
        this.events = events;
        this.ids = ids;
    }

    /** Claims a name; changes nothing if the holder has it already. Refuses with {@code taken} if another has. */
    public void claim(ClaimKind kind, String name, UUID holderId, Supplier<Refused> taken) {
        var claimId = ids.of(kind, name);
        if (!claims.get(claimId).invoke(claim -> claim.take(claimId, kind, holderId))) {
            throw taken.get();
        }
    }

    /** Claims a name unless somebody holds it; answers who holds it now. */
    public UUID claimOrFind(ClaimKind kind, String name, UUID holderId) {
        var claimId = ids.of(kind, name);
        return claims.get(claimId).invoke(claim -> {
            claim.take(claimId, kind, holderId);
            return claim.holder().orElseThrow();
        });
    }

    /** Claims another name instead of an earlier one, if there was one. Refuses with {@code taken} if another has it. */
    public void rename(ClaimKind kind, @Nullable String from, String to, UUID holderId, Supplier<Refused> taken) {
        claim(kind, to, holderId, taken);
        if (from != null && !ids.of(kind, from).equals(ids.of(kind, to))) {
            release(kind, from, holderId);
        }
    }

    /** Gives a name back; changes nothing if it is not that holder's. */
    public void release(ClaimKind kind, String name, UUID holderId) {
        var claimId = ids.of(kind, name);
        claims.get(claimId).execute(claim -> claim.release(claimId, kind, holderId));
    }

    /** Who holds a name at this moment, read without keeping anybody from changing it. */
    public Optional<UUID> holderOf(ClaimKind kind, String name) {
        return events.readEvents(ids.of(kind, name))
                .asStream()
                .map(Message::getPayload)
                .map(ClaimEvent.class::cast)
                .reduce((earlier, later) -> later)
                .flatMap(Claims::holder);
    }

    private static Optional<UUID> holder(ClaimEvent latest) {
        return switch (latest) {
            case NameClaimed claimed -> Optional.of(claimed.holderId());
            case NameReleased released -> Optional.empty();
        };
    }
}
