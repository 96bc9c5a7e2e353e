package ai.xentree.ledger;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.proof.Hash;
import ai.xentree.proof.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A history in memory that can be tampered with. */
final class RecordedEvents implements RawEvents {

    private final List<RawEvent> events = new ArrayList<>();

    void add(int count) {
        for (int i = 0; i < count; i++) {
            var number = events.size() + 1L;
            events.add(event(number, "{\"what\":\"happened " + number + "\"}"));
        }
    }

    void change(long position, String payload) {
        events.set((int) position - 1, event(position, payload));
    }

    void remove(long position) {
        events.remove((int) position - 1);
    }

    void truncate(int size) {
        events.subList(size, events.size()).clear();
    }

    private static RawEvent event(long position, String payload) {
        return new RawEvent(
                position,
                new UUID(7, position).toString(),
                "Test",
                "test",
                position - 1,
                "test.Happened",
                "1",
                1_700_000_000_000L + position,
                "{}".getBytes(StandardCharsets.UTF_8),
                payload.getBytes(StandardCharsets.UTF_8));
    }

    /** The tree by the definition, node by node. */
    MerkleTree plainTree(long size) {
        return new MerkleTree(size, this::node);
    }

    private Hash node(int level, long index) {
        return level == 0
                ? Hash.ofLeaf(events.get((int) index).canonicalBytes())
                : Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }

    @Override
    public long head() {
        return events.isEmpty() ? 0 : events.getLast().position();
    }

    @Override
    public List<RawEvent> after(long position, int atMost) {
        return events.stream().skip(position).limit(atMost).toList();
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
