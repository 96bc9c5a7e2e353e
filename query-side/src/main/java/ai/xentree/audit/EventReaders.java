package ai.xentree.audit;

import ai.xentree.core.Actor;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import java.util.Optional;
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

    /** The event of that id, if there is one and somebody may read it. */
    Optional<RawEvent> find(UUID eventId, Actor actor) {
        return events.find(eventId).filter(event -> sight.sees(auditors.visibleTo(actor), event));
    }
}
