package ai.xentree.stats;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.Projection;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Events in the order they were stored, brought into a read model as a runner would. */
public final class RecordedHistory {

    private final List<StoredEvent> events = new ArrayList<>();
    private final Instant storedAt;

    public RecordedHistory(Instant storedAt) {
        this.storedAt = storedAt;
    }

    public RecordedHistory add(DomainEvent event) {
        events.add(new StoredEvent(events.size(), storedAt.plusMillis(events.size()), event));
        return this;
    }

    public List<StoredEvent> events() {
        return events;
    }

    public int size() {
        return events.size();
    }

    /** Folds everything in batches of random sizes up to a largest. */
    public void foldInto(Projection projection, RandomGenerator random, int largest) {
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(largest));
            fold(projection, from, to);
            from = to;
        }
    }

    /** Folds events [from, to) as one batch. */
    public void fold(Projection projection, int from, int to) {
        var batch = projection.begin();
        batch.expect(events.subList(from, to).stream().map(StoredEvent::event).toList());
        events.subList(from, to).forEach(batch::fold);
        batch.flush(events.get(to - 1).position());
    }
}
