package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that somebody may see.
 *
 * @param storedId as stored
 * @param type as stored
 * @param of whose it is
 */
record VisibleAggregate(Aggregates all, String storedId, String type, Visible of) {

    private static final int AT_ONCE = 1_000;

    /** Its events from a sequence on, from 0. */
    List<RawEvent> events(long fromSequence, int atMost) {
        return all.events(storedId, fromSequence, atMost);
    }

    /** Its last event stored by an instant; null without one. */
    @Nullable
    RawEvent before(Instant instant) {
        return last(event -> event.storedAt() <= instant.toEpochMilli());
    }

    /** Its last event up to a sequence, which counts from 1; null without one. */
    @Nullable
    RawEvent upTo(long sequence) {
        return last(event -> event.sequence() < sequence);
    }

    private @Nullable RawEvent last(Predicate<RawEvent> included) {
        RawEvent last = null;
        while (true) {
            var some = events(last == null ? 0 : last.sequence() + 1, AT_ONCE);
            var in = some.stream().takeWhile(included).toList();
            last = in.isEmpty() ? last : in.getLast();
            if (in.size() < AT_ONCE) {
                return last;
            }
        }
    }
}
