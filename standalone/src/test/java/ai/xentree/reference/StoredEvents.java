package ai.xentree.reference;

import ai.xentree.core.DomainEvent;
import ai.xentree.reference.history.History;
import java.util.ArrayList;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads all that a program has stored, as a history. */
public final class StoredEvents {

    private StoredEvents() {}

    /** What is there now. */
    public static History in(EventStore store) throws InterruptedException {
        var entries = new ArrayList<History.Entry>();
        try (var stream = store.openStream(null)) {
            while (stream.hasNextAvailable()) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                if (message.getPayload() instanceof DomainEvent event) {
                    entries.add(new History.Entry(entries.size(), message.getTimestamp(), event));
                }
            }
        }
        return new History(entries);
    }
}
