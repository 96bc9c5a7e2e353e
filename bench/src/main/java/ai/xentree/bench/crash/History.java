package ai.xentree.bench.crash;

import ai.xentree.axon.Provenance;
import ai.xentree.core.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** All events there are, in the order they were stored. */
record History(List<Happened> events) {

    private static final int SOON_MILLIS = 1_000;

    /** Reads it from a store to which nobody writes. */
    static History of(EventStore store) throws InterruptedException {
        var events = new ArrayList<Happened>();
        var head = store.createHeadToken();
        var last = head == null ? -1 : head.position().orElse(-1);
        try (var stream = store.openStream(null)) {
            while (stream.hasNextAvailable(SOON_MILLIS, TimeUnit.MILLISECONDS)) {
                var event = happened(stream.nextAvailable());
                events.add(event);
                if (event.position() >= last) {
                    break;
                }
            }
        }
        return new History(events);
    }

    private static Happened happened(TrackedEventMessage<?> message) {
        return new Happened(
                message.trackingToken().position().orElse(-1),
                message.getIdentifier(),
                String.valueOf(message.getMetaData().getOrDefault(Provenance.REQUEST, "")),
                (DomainEvent) message.getPayload());
    }

    /** The names of the events that each request led to. */
    Map<String, List<String>> byRequest() {
        var found = new HashMap<String, List<String>>();
        events.forEach(event -> found.computeIfAbsent(event.requestId(), id -> new ArrayList<>())
                .add(event.name()));
        return found;
    }

    /** Positions that are missing and events that are there twice, a line each. */
    List<String> flaws() {
        var flaws = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!ids.add(event.id())) {
                flaws.add("event at " + event.position() + " is there before");
            }
            if (i > 0 && event.position() != events.get(i - 1).position() + 1) {
                flaws.add("no event just before " + event.position());
            }
        }
        return flaws;
    }
}
