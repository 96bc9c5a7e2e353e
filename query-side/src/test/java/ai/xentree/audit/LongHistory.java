package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A history in memory that counts what is read of it. */
final class LongHistory implements RawEvents {

    private final List<RawEvent> events = new ArrayList<>();
    private int read;

    /** Something happens, one millisecond after what happened before. */
    void add(@Nullable UUID tenant, UUID actor, String name) {
        var position = events.size() + 1L;
        var metadata = "{\"actor\":\"%s\",\"request_id\":\"r%d\"%s}"
                .formatted(actor, position, tenant == null ? "" : ",\"tenant\":\"" + tenant + "\"");
        events.add(new RawEvent(
                position,
                new UUID(7, position).toString(),
                "Thing",
                "thing:" + actor,
                position,
                name,
                "1",
                position,
                metadata.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8)));
    }

    List<RawEvent> all() {
        return List.copyOf(events);
    }

    /** How many events were read since this was last asked. */
    int read() {
        int count = read;
        read = 0;
        return count;
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public List<RawEvent> after(long position, int atMost) {
        var found = events.stream().skip(position).limit(atMost).toList();
        read += found.size();
        return found;
    }

    @Override
    public List<RawEvent> ofAggregate(String aggregateId, long fromSequence, int atMost) {
        return events.stream()
                .filter(event -> aggregateId.equals(event.aggregateId()) && event.sequence() >= fromSequence)
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<RawEvent> find(UUID eventId) {
        return events.stream()
                .filter(event -> event.eventId().equals(eventId.toString()))
                .findFirst();
    }
}
