package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which sessions an organization counts: those that started while their person was a member of it, by what was known of
 * memberships when they were stored (semantics.md, section 3, "Population"). That they began and ended is for whoever audits the
 * organization, since its figures are made of it; what was said and done in them is not.
 */
@Component
final class CountedSessions {

    private final StoredPayloads payloads;
    private final KnownMemberships memberships;

    CountedSessions(StoredPayloads payloads, KnownMemberships memberships) {
        this.payloads = payloads;
        this.memberships = memberships;
    }

    /** Those of some organizations that count the session that an event is of. */
    Set<UUID> counting(RawEvent event, Set<UUID> organizations) {
        if (!SessionStart.concerns(event) || organizations.isEmpty()) {
            return Set.of();
        }
        return payloads.read(event)
                .flatMap(SessionStart::of)
                .map(start -> counting(start, event.position(), organizations))
                .orElse(Set.of());
    }

    private Set<UUID> counting(SessionStart start, long position, Set<UUID> organizations) {
        return organizations.stream()
                .filter(id -> memberships.before(position, id, start.userId()).contain(start.at()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
