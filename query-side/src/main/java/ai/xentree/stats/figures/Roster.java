package ai.xentree.stats.figures;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.Stay;
import ai.xentree.stats.model.StayPage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Everyone who was ever a member in some scope, with the times of it: parallel columns, one row a membership, by ordinal in
 * the organization.
 *
 * @param ordinals ascending
 * @param joined when each membership began (milliseconds since 1970-01-01T00:00Z)
 * @param removed when it ended, exclusive; {@link Stay#OPEN} while it has not
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record Roster(int[] ordinals, long[] joined, long[] removed) {

    private Roster(int rows) {
        this(new int[rows], new long[rows], new long[rows]);
    }

    /** All memberships on pages that follow one another. */
    public static Roster of(List<StayPage> chunks) {
        var roster = new Roster(chunks.stream().mapToInt(StayPage::rows).sum());
        int filled = 0;
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            var page = chunks.get(chunk);
            System.arraycopy(page.joined(), 0, roster.joined, filled, page.rows());
            System.arraycopy(page.removed(), 0, roster.removed, filled, page.rows());
            for (int slot : page.slots()) {
                roster.ordinals[filled++] = Chunk.NARROW.member(chunk, slot);
            }
        }
        return roster;
    }

    /** The people of several, each once: from the earliest joining to the latest end (semantics.md, section 2). */
    public static Roster union(Collection<Roster> rosters) {
        var merged = new TreeMap<Integer, Stay>();
        for (var roster : rosters) {
            for (int row = 0; row < roster.rows(); row++) {
                merged.merge(roster.ordinals[row], new Stay(roster.joined[row], roster.removed[row]), Roster::span);
            }
        }
        return new Roster(
                merged.keySet().stream().mapToInt(Integer::intValue).toArray(),
                merged.values().stream().mapToLong(Stay::joined).toArray(),
                merged.values().stream().mapToLong(Stay::removed).toArray());
    }

    private static Stay span(Stay one, Stay other) {
        return new Stay(Math.min(one.joined(), other.joined()), Math.max(one.removed(), other.removed()));
    }

    private int rows() {
        return ordinals.length;
    }

    /** Whose membership touches a range: ascending ordinals, each once. */
    public int[] population(Range range) {
        var opens = range.opens();
        var closes = range.closes();
        return ordinals((from, until) -> from < closes && until >= opens);
    }

    /**
     * Everyone who joined before the end of a range, each once: from the begin of the first membership that touches it to the
     * end of the last; of whom none does, the last before.
     */
    public Roster spans(Range range) {
        var opens = range.opens();
        var closes = range.closes();
        var spans = new Roster(rows());
        int count = 0;
        for (int row = 0; row < rows(); row++) {
            if (joined[row] < closes) {
                var same = count > 0 && spans.ordinals[count - 1] == ordinals[row];
                int span = same ? count - 1 : count++;
                spans.ordinals[span] = ordinals[row];
                spans.joined[span] = same && spans.removed[span] >= opens ? spans.joined[span] : joined[row];
                spans.removed[span] = removed[row];
            }
        }
        return new Roster(
                Arrays.copyOf(spans.ordinals, count),
                Arrays.copyOf(spans.joined, count),
                Arrays.copyOf(spans.removed, count));
    }

    /** Who is a member at an instant: ascending ordinals, each once. */
    public int[] present(long now) {
        return ordinals((from, until) -> from <= now && now < until);
    }

    /** Whether that person was ever a member. */
    public boolean includes(int ordinal) {
        return Arrays.binarySearch(ordinals, ordinal) >= 0;
    }

    /** How many memberships began in a range. */
    public long begun(Range range) {
        var opens = range.opens();
        var closes = range.closes();
        return Arrays.stream(joined).filter(at -> opens <= at && at < closes).count();
    }

    /** How many memberships of each person began in a range, by ordinal. */
    public int[] begun(Range range, int members) {
        var opens = range.opens();
        var closes = range.closes();
        var begun = new int[members];
        for (int row = 0; row < rows(); row++) {
            begun[ordinals[row]] += opens <= joined[row] && joined[row] < closes ? 1 : 0;
        }
        return begun;
    }

    /** Whose membership began in [from, to). */
    public BitSet joined(long from, long to) {
        var began = new BitSet();
        for (int row = 0; row < rows(); row++) {
            if (from <= joined[row] && joined[row] < to) {
                began.set(ordinals[row]);
            }
        }
        return began;
    }

    /** The latest joining before an instant, by ordinal; 0 for those of whom there is none. */
    public long[] joinedBefore(long instant, int members) {
        var latest = new long[members];
        var known = new boolean[members];
        for (int row = 0; row < rows(); row++) {
            int member = ordinals[row];
            if (joined[row] < instant) {
                latest[member] = known[member] ? Math.max(latest[member], joined[row]) : joined[row];
                known[member] = true;
            }
        }
        return latest;
    }

    /** Which memberships are wanted, by their begin and end. */
    @FunctionalInterface
    private interface Wanted {

        boolean test(long joined, long removed);
    }

    private int[] ordinals(Wanted wanted) {
        var found = new int[rows()];
        int count = 0;
        for (int row = 0; row < rows(); row++) {
            if (wanted.test(joined[row], removed[row]) && (count == 0 || found[count - 1] != ordinals[row])) {
                found[count++] = ordinals[row];
            }
        }
        return Arrays.copyOf(found, count);
    }
}
