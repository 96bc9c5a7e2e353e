package ai.xentree.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The events as the store holds them, by position. */
public interface RawEvents {

    /** Position of the newest event; 0 when there is none. */
    long head();

    /** The events after a position, in order; fewer than asked for only where there are no more. */
    List<RawEvent> after(long position, int atMost);

    /** The events of an aggregate from a sequence on, in order; fewer than asked for only where there are no more. */
    List<RawEvent> ofAggregate(String aggregateId, long fromSequence, int atMost);

    /** The event of that id, if there is one. */
    Optional<RawEvent> find(UUID eventId);

    /** What is kept beside the events, to find them by, and does not follow from them, in words; none where nothing is kept. */
    default List<String> contradictions() {
        return List.of();
    }
}
