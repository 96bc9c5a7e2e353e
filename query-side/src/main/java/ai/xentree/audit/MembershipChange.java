package ai.xentree.audit;

import ai.xentree.events.EventTypes;
import ai.xentree.events.RawEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's membership of an organization began or ended.
 *
 * @param at when it did (milliseconds since 1970-01-01T00:00Z)
 * @param position of the event that says so
 */
record MembershipChange(UUID organizationId, UUID userId, boolean joined, long at, long position) {

    private static final Set<String> NAMES = Stream.of(MemberAdded.class, MemberRemoved.class)
            .map(type -> EventTypes.declared(type).value())
            .collect(Collectors.toUnmodifiableSet());

    /** Whether an event says so of somebody. */
    static boolean concerns(RawEvent event) {
        return NAMES.contains(event.name());
    }

    /** What an event at a position says; nothing where it says something else. */
    static Optional<MembershipChange> of(Object event, long position) {
        return switch (event) {
            case MemberAdded e ->
                Optional.of(new MembershipChange(
                        e.organizationId(), e.userId(), true, e.joinedAt().toEpochMilli(), position));
            case MemberRemoved e ->
                Optional.of(new MembershipChange(
                        e.organizationId(), e.userId(), false, e.removedAt().toEpochMilli(), position));
            default -> Optional.empty();
        };
    }
}
