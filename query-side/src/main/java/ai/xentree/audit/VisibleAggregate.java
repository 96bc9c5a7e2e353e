package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that somebody may see.
 *
 * @param storedId as stored
 * @param type as stored
 * @param visible whose events they see
 */
record VisibleAggregate(Aggregates all, String storedId, String type, Visible visible, Sight sight) {

    private static final int AT_ONCE = 1_000;

    /** Whose history it is. */
    Visible of() {
        return sight.whose(visible, events(0, 1).getFirst());
    }

    /** Those of its events from a sequence on, from 0, that they see. */
    List<RawEvent> events(long fromSequence, int atMost) {
        var seen = new ArrayList<RawEvent>();
        var next = fromSequence;
        while (true) {
            var some = all.events(storedId, next, Math.max(atMost, AT_ONCE));
            some.stream().filter(this::isVisible).forEach(seen::add);
            if (seen.size() >= atMost || some.isEmpty()) {
                return seen.subList(0, Math.min(atMost, seen.size()));
            }
            next = some.getLast().sequence() + 1;
        }
    }

    private boolean isVisible(RawEvent event) {
        return sight.sees(visible, event);
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

    /** What it was follows from all of them, so that who may not see one is not told. */
    private @Nullable RawEvent last(Predicate<RawEvent> included) {
        RawEvent last = null;
        while (true) {
            var some = all.events(storedId, last == null ? 0 : last.sequence() + 1, AT_ONCE);
            var in = some.stream().takeWhile(included).toList();
            if (!in.stream().allMatch(this::isVisible)) {
                throw VisibleAggregates.notFound();
            }
            last = in.isEmpty() ? last : in.getLast();
            if (in.size() < AT_ONCE) {
                return last;
            }
        }
    }
}
