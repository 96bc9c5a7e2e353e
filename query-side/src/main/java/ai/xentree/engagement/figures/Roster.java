package ai.xentree.engagement.figures;

import ai.xentree.engagement.model.Stay;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Everyone who was ever a member in some scope, with the times of it. Members are ordinals of the organization. */
public record Roster(List<Row> rows) {

    /** One membership. */
    public record Row(int ordinal, Stay stay) {}

    /** The people of several, each once: from the earliest joining to the latest end (semantics.md, section 2). */
    public static Roster union(Collection<Roster> rosters) {
        var merged = new TreeMap<Integer, Stay>();
        rosters.stream()
                .flatMap(roster -> roster.rows.stream())
                .forEach(row -> merged.merge(row.ordinal, row.stay, Roster::span));
        return new Roster(merged.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Stay span(Stay one, Stay other) {
        return new Stay(Math.min(one.joined(), other.joined()), Math.max(one.removed(), other.removed()));
    }

    /** Whose membership touches a range: ascending ordinals, each once. */
    public int[] population(Range range) {
        return ordinals(stay -> stay.joined() < range.closes() && stay.removed() >= range.opens());
    }

    /** Who is a member at an instant: ascending ordinals, each once. */
    public int[] present(long now) {
        return ordinals(stay -> stay.contains(now));
    }

    /** Whether that person was ever a member. */
    public boolean includes(int ordinal) {
        return rows.stream().anyMatch(row -> row.ordinal == ordinal);
    }

    /** How many memberships began in a range. */
    public long begun(Range range) {
        return rows.stream()
                .filter(row -> began(row.stay, range.opens(), range.closes()))
                .count();
    }

    /** Whose membership began in [from, to). */
    public BitSet joined(long from, long to) {
        var joined = new BitSet();
        rows.stream().filter(row -> began(row.stay, from, to)).forEach(row -> joined.set(row.ordinal));
        return joined;
    }

    /** The latest joining before an instant, by ordinal; 0 for those of whom there is none. */
    public long[] joinedBefore(long instant, int members) {
        var joined = new long[members];
        var known = new boolean[members];
        for (var row : rows) {
            int member = row.ordinal;
            if (row.stay.joined() < instant) {
                joined[member] = known[member] ? Math.max(joined[member], row.stay.joined()) : row.stay.joined();
                known[member] = true;
            }
        }
        return joined;
    }

    /** The earliest joining of all; {@link Long#MAX_VALUE} without members. */
    public long earliest() {
        return rows.stream().mapToLong(row -> row.stay.joined()).min().orElse(Long.MAX_VALUE);
    }

    private int[] ordinals(Predicate<Stay> wanted) {
        return rows.stream()
                .filter(row -> wanted.test(row.stay))
                .flatMapToInt(row -> IntStream.of(row.ordinal))
                .sorted()
                .distinct()
                .toArray();
    }

    private static boolean began(Stay stay, long from, long to) {
        return from <= stay.joined() && stay.joined() < to;
    }
}
