package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import java.util.List;
import java.util.Map;

/** History, a stretch at a time, for one search: those that hold nothing of interest are passed over unread. */
final class Stretches {

    /** Sieves that are read at once. */
    private static final int AT_ONCE = 32;

    private final RawEvents events;
    private final Sieves sieves;
    private final Search search;
    private Map<Long, Sieve> known = Map.of();
    private long knownUpTo = -1;

    Stretches(RawEvents events, Sieves sieves, Search search) {
        this.events = events;
        this.sieves = sieves;
        this.search = search;
    }

    /** The last position of the stretch that goes on after a position. */
    static long end(long after) {
        return (after / Sieves.STRETCH + 1) * Sieves.STRETCH;
    }

    /** What is to be looked at after a position, up to the end of its stretch; nothing where that holds nothing of interest. */
    List<RawEvent> after(long position) {
        var number = position / Sieves.STRETCH;
        if (number > knownUpTo) {
            knownUpTo = number + AT_ONCE - 1;
            known = sieves.between(number, knownUpTo);
        }
        var sieve = known.get(number);
        if (sieve != null && !sieve.mayHold(search)) {
            return List.of();
        }
        var stretch = events.after(position, (int) (end(position) - position));
        if (sieve == null && stretch.size() == Sieves.STRETCH) {
            sieves.keep(number, stretch);
        }
        return stretch;
    }
}
