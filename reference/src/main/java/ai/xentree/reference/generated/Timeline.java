package ai.xentree.reference.generated;

import ai.xentree.core.DomainEvent;
import ai.xentree.reference.history.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events with the moments at which they are stored, written down in any order but that of cause and effect. */
final class Timeline {

    private record Dated(Instant storedAt, DomainEvent event) {}

    private final List<Dated> events = new ArrayList<>();

    void add(Instant storedAt, DomainEvent event) {
        events.add(new Dated(storedAt, event));
    }

    History until(Instant now) {
        var inOrder = events.stream()
                .filter(dated -> !dated.storedAt().isAfter(now))
                .sorted(Comparator.comparing(Dated::storedAt))
                .toList();
        var entries = new ArrayList<History.Entry>();
        inOrder.forEach(dated -> entries.add(new History.Entry(entries.size(), dated.storedAt(), dated.event())));
        return new History(entries);
    }
}
