package ai.xentree.audit;

import ai.xentree.axon.EventOrigin;
import ai.xentree.events.RawEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which events are for whom: those of an organization, and the sessions that it counts, for those who audit it. */
@Component
final class Sight {

    private final CountedSessions sessions;

    Sight(CountedSessions sessions) {
        this.sessions = sessions;
    }

    /** Whether somebody may see an event. */
    boolean sees(Visible visible, RawEvent event) {
        return sees(visible, event, EventOrigin.of(event));
    }

    /** Whether somebody may see an event of that origin. */
    boolean sees(Visible visible, RawEvent event, EventOrigin origin) {
        return visible.includes(origin.tenantId())
                || !sessions.counting(event, visible.organizations()).isEmpty();
    }

    /** Whose event it is, of those whose events somebody may see; everybody's where it is no organization's. */
    Visible whose(Visible visible, RawEvent event) {
        var tenant = EventOrigin.of(event).tenantId();
        var organizations = new HashSet<UUID>(sessions.counting(event, visible.organizations()));
        if (tenant != null && visible.includes(tenant)) {
            organizations.add(tenant);
        }
        return organizations.isEmpty() ? visible : new Visible(false, Set.copyOf(organizations));
    }
}
