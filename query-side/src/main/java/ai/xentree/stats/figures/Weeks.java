package ai.xentree.stats.figures;

import java.util.BitSet;
import java.util.Map;

/**
 * Who began a session in each ISO week.
 *
 * @param active ordinals by the week's Monday (days since 1970-01-01)
 */
public record Weeks(Map<Long, BitSet> active) {

    /** How many of these people did. */
    int count(BitSet people, long monday) {
        return who(people, monday).cardinality();
    }

    /** Which of these people did. */
    public BitSet who(BitSet people, long monday) {
        var both = (BitSet) people.clone();
        both.and(active.getOrDefault(monday, new BitSet()));
        return both;
    }
}
