package ai.xentree.audit;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.events.AggregateIds;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.web.turns.Bulkhead;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds aggregates by what they are called outside. Where that is a thing's own identifier it is at once; a made one cannot be
 * turned back, so the log is looked through, unless it was shown a while ago.
 */
@Component
final class Aggregates {

    private static final List<String> KINDS =
            List.of("organization", "account", "session", "objective", "target", "login-session", "log-read");

    private final RawEvents events;
    private final Log log;
    private final Cache<UUID, String> known;
    private final Bulkhead lookups;

    Aggregates(RawEvents events, Log log, AuditSettings settings, AuditBounds bounds) {
        this.events = events;
        this.log = log;
        this.known = Caffeine.newBuilder().maximumSize(settings.aggregates()).build();
        this.lookups = new Bulkhead("look-ups of aggregates", bounds.lookups(), bounds.lookupsPerPerson());
    }

    /** Remembers of which aggregate an event is. */
    void shown(RawEvent event) {
        var id = event.aggregateId();
        if (id != null) {
            known.put(AggregateIds.outside(id), id);
        }
    }

    /**
     * The stored identifier of an aggregate that somebody asks for, if there is one.
     *
     * @throws Refused where the log would have to be looked through, as it already is for them or for too many others
     */
    Optional<String> find(UUID aggregateId, Actor caller) {
        var shown = known.getIfPresent(aggregateId);
        if (shown != null) {
            return Optional.of(shown);
        }
        return KINDS.stream()
                .map(kind -> kind + ":" + aggregateId)
                .filter(id -> !events.ofAggregate(id, 0, 1).isEmpty())
                .findFirst()
                .or(() -> lookFor(aggregateId, caller));
    }

    private Optional<String> lookFor(UUID aggregateId, Actor caller) {
        if (aggregateId.version() != 3) {
            return Optional.empty(); // it was not made from a name (RFC 9562, 5.3)
        }
        try (var _ = lookups.enter(Objects.requireNonNull(caller.userId()))) {
            var found = log.of(aggregateId).map(RawEvent::aggregateId);
            found.ifPresent(id -> known.put(aggregateId, id));
            return found;
        }
    }

    /** Events of an aggregate from a sequence on. */
    List<RawEvent> events(String storedId, long fromSequence, int atMost) {
        return events.ofAggregate(storedId, fromSequence, atMost);
    }
}
