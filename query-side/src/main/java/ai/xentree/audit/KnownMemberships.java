package ai.xentree.audit;

import ai.xentree.audit.KnownMembership.Change;
import ai.xentree.events.EventTypes;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.organizations.MembershipCommand;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Memberships as the log tells them, which no read model that is behind can get wrong. What was known before an event never
 * changes, so it is kept.
 */
@Component
final class KnownMemberships {

    private static final int AT_ONCE = 1_000;
    private static final Set<String> NAMES = Set.of(name(MemberAdded.class), name(MemberRemoved.class));

    private final RawEvents events;
    private final StoredPayloads payloads;
    private final Cache<String, KnownMembership> kept;

    KnownMemberships(RawEvents events, StoredPayloads payloads, AuditSettings settings) {
        this.events = events;
        this.payloads = payloads;
        this.kept = Caffeine.newBuilder().maximumSize(settings.memberships()).build();
    }

    private static String name(Class<?> type) {
        return EventTypes.declared(type).value();
    }

    /** What was known of a person's membership before the event at a position. */
    KnownMembership before(long position, UUID organizationId, UUID userId) {
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
                .flatMap(raw -> payloads.read(raw).flatMap(event -> change(raw, event)).stream())
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
            some.stream().filter(event -> NAMES.contains(event.name())).forEach(changes::add);
            next += some.size();
        } while (some.size() == AT_ONCE);
        return changes;
    }

    private static Optional<Change> change(RawEvent raw, Object event) {
        return switch (event) {
            case MemberAdded added -> Optional.of(new Change(true, added.joinedAt(), raw.position()));
            case MemberRemoved removed -> Optional.of(new Change(false, removed.removedAt(), raw.position()));
            default -> Optional.empty();
        };
    }
}
