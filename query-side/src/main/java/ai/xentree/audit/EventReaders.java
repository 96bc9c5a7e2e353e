package ai.xentree.audit;

import ai.xentree.core.Actor;
import ai.xentree.events.RawEvents;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read an event. */
@Component
final class EventReaders {

    private final RawEvents events;
    private final Auditors auditors;
    private final Sight sight;

    EventReaders(RawEvents events, Auditors auditors, Sight sight) {
        this.events = events;
        this.auditors = auditors;
        this.sight = sight;
    }

    /** Whether there is such an event, and somebody may read it. */
    boolean include(Actor actor, UUID eventId) {
        return events.find(eventId)
                .filter(event -> sight.sees(auditors.visibleTo(actor), event))
                .isPresent();
    }
}
