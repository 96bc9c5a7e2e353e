package ai.xentree.audit;

import ai.xentree.events.AggregateIds;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
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

    Aggregates(RawEvents events, Log log, AuditSettings settings) {
        this.events = events;
        this.log = log;
        this.known = Caffeine.newBuilder().maximumSize(settings.aggregates()).build();
    }

    /** Remembers of which aggregate an event is. */
    void shown(RawEvent event) {
        var id = event.aggregateId();
        if (id != null) {
            known.put(AggregateIds.outside(id), id);
        }
    }

    /** The stored identifier of an aggregate, if there is one. */
    Optional<String> find(UUID aggregateId) {
        var shown = known.getIfPresent(aggregateId);
        if (shown != null) {
            return Optional.of(shown);
        }
        return KINDS.stream()
                .map(kind -> kind + ":" + aggregateId)
                .filter(id -> !events.ofAggregate(id, 0, 1).isEmpty())
                .findFirst()
                .or(() -> lookFor(aggregateId));
    }

    private Optional<String> lookFor(UUID aggregateId) {
        if (aggregateId.version() != 3) {
            return Optional.empty(); // it was not made from a name (RFC 9562, 5.3)
        }
        var found = log.of(aggregateId).map(RawEvent::aggregateId);
        found.ifPresent(id -> known.put(aggregateId, id));
        return found;
    }

    /** Events of an aggregate from a sequence on. */
    List<RawEvent> events(String storedId, long fromSequence, int atMost) {
        return events.ofAggregate(storedId, fromSequence, atMost);
    }
}
