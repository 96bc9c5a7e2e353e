package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.organizations.MembershipCommand;
import ai.xentree.stats.model.Stays;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Memberships as the log tells them, which no read model that is behind can get wrong. What was known before an event never
 * changes, so it is kept.
 */
@Component
final class KnownMemberships {

    private static final int AT_ONCE = 1_000;

    private final RawEvents events;
    private final StoredPayloads payloads;
    private final Cache<String, KnownMembership> kept;

    KnownMemberships(RawEvents events, StoredPayloads payloads, AuditSettings settings) {
        this.events = events;
        this.payloads = payloads;
        this.kept = Caffeine.newBuilder().maximumSize(settings.memberships()).build();
    }

    /** What was known of a person's membership before the event at a position. */
    Stays before(long position, UUID organizationId, UUID userId) {
        var aggregateId = MembershipCommand.aggregateId(organizationId, userId);
        var known = kept.getIfPresent(aggregateId);
        if (known == null || known.upTo() < position - 1) {
            known = read(aggregateId);
            kept.put(aggregateId, known);
        }
        return known.before(position);
    }

    /** A membership of which something cannot be read is none: nobody is shown anything because of it. */
    private KnownMembership read(String aggregateId) {
        var upTo = events.head();
        var told = changes(aggregateId);
        var changes = told.stream()
                .flatMap(
                        raw -> payloads.read(raw).flatMap(event -> MembershipChange.of(event, raw.position())).stream())
                .toList();
        return new KnownMembership(changes.size() == told.size() ? changes : List.of(), upTo);
    }

    /** The events that tell of it. */
    private List<RawEvent> changes(String aggregateId) {
        var changes = new ArrayList<RawEvent>();
        List<RawEvent> some;
        long next = 0;
        do {
            some = events.ofAggregate(aggregateId, next, AT_ONCE);
            some.stream().filter(MembershipChange::concerns).forEach(changes::add);
            next += some.size();
        } while (some.size() == AT_ONCE);
        return changes;
    }
}
