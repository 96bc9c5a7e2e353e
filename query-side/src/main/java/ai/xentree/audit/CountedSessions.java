package ai.xentree.audit;

import ai.xentree.events.EventTypes;
import ai.xentree.events.RawEvent;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which sessions an organization counts: those that started while their person was a member of it, by what was known of
 * memberships when they were stored (semantics.md, section 3, "Population"). That they began and ended is for whoever audits the
 * organization, since its figures are made of it; what was said and done in them is not.
 */
@Component
final class CountedSessions {

    private static final Set<String> NAMES = Stream.of(SessionStarted.class, SessionEnded.class, SessionRecorded.class)
            .map(type -> EventTypes.declared(type).value())
            .collect(Collectors.toUnmodifiableSet());

    private final StoredPayloads payloads;
    private final KnownMemberships memberships;

    CountedSessions(StoredPayloads payloads, KnownMemberships memberships) {
        this.payloads = payloads;
        this.memberships = memberships;
    }

    /** Whether an event says that a session began or ended. */
    static boolean concerns(RawEvent event) {
        return NAMES.contains(event.name());
    }

    /** Those of some organizations that count the session that an event is of. */
    Set<UUID> counting(RawEvent event, Set<UUID> organizations) {
        if (!concerns(event) || organizations.isEmpty()) {
            return Set.of();
        }
        return payloads.read(event)
                .flatMap(CountedSessions::start)
                .map(start -> counting(start, event.position(), organizations))
                .orElse(Set.of());
    }

    private Set<UUID> counting(Start start, long position, Set<UUID> organizations) {
        return organizations.stream()
                .filter(id -> memberships.before(position, id, start.userId()).contain(start.at()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who began a session, and when. */
    private record Start(UUID userId, Instant at) {}

    private static Optional<Start> start(Object session) {
        return switch (session) {
            case SessionStarted e -> Optional.of(new Start(e.userId(), e.startedAt()));
            case SessionEnded e -> Optional.of(new Start(e.userId(), e.startedAt()));
            case SessionRecorded e -> Optional.of(new Start(e.userId(), e.startedAt()));
            default -> Optional.empty();
        };
    }
}
