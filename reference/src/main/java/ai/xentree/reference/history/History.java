package ai.xentree.reference.history;

import ai.xentree.core.DomainEvent;
import java.time.Instant;
import java.util.List;

/** All events there are, in the order they were stored. */
public record History(List<Entry> entries) {

    /** An event, its place in the history, and when it was stored. */
    public record Entry(long position, Instant storedAt, DomainEvent event) {}

    public History {
        entries = List.copyOf(entries);
    }

    /** What was stored by an instant. */
    public History until(Instant asOf) {
        return new History(entries.stream()
                .filter(entry -> !entry.storedAt().isAfter(asOf))
                .toList());
    }
}
