package ai.xentree.stats;

import ai.xentree.stats.figures.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * Finds what is known last of each member before a UTC midnight. For most that is the last of all; for those of whom more is
 * known later it looks back day by day through that month, month by month through that year, then year by year: at most
 * 31 + 11 + years pages a chunk, however long the history.
 */
final class LookBack {

    /** Nothing is known. */
    static final long NONE = Long.MIN_VALUE;

    private final Past past;
    private final long[] found;
    private final BitSet wanted;

    /** Where it is looked for; members by their ordinals. */
    interface Past {

        /** Tells what was last on each of some days, the latest day first. */
        void days(LocalDate first, LocalDate last, Found found);

        /** What was last in a month; {@link #NONE} where nothing was. */
        IntToLongFunction month(YearMonth month);

        /** What was last in a year; {@link #NONE} where nothing was. */
        IntToLongFunction year(int year);
    }

    /** Where it is told what was found. */
    interface Found {

        /** Of a member. */
        void tell(int member, long value);
    }

    private LookBack(Past past, long[] found, BitSet wanted) {
        this.past = past;
        this.found = found;
        this.wanted = wanted;
    }

    /**
     * Looks for it.
     *
     * @param found where it goes, by ordinal; stays as it is for those of whom nothing is found
     * @param wanted of whom; left empty of those of whom it is found
     * @param day that begins with that midnight (days since 1970-01-01)
     * @param firstJoined before which nothing is known of anybody (milliseconds since 1970-01-01T00:00Z)
     */
    static void before(Past past, long[] found, BitSet wanted, long day, long firstJoined) {
        if (!wanted.isEmpty() && firstJoined < Range.midnight(day)) {
            new LookBack(past, found, wanted).search(LocalDate.ofEpochDay(day - 1), firstYear(firstJoined));
        }
    }

    private static int firstYear(long firstJoined) {
        return Instant.ofEpochMilli(firstJoined).atOffset(ZoneOffset.UTC).getYear();
    }

    private void search(LocalDate last, int firstYear) {
        past.days(last.withDayOfMonth(1), last, this::tell);
        var month = YearMonth.from(last).minusMonths(1);
        while (month.getYear() == last.getYear() && !wanted.isEmpty()) {
            take(past.month(month));
            month = month.minusMonths(1);
        }
        for (int year = last.getYear() - 1; year >= firstYear && !wanted.isEmpty(); year--) {
            take(past.year(year));
        }
    }

    private void take(IntToLongFunction values) {
        for (int member = wanted.nextSetBit(0); member >= 0; member = wanted.nextSetBit(member + 1)) {
            tell(member, values.applyAsLong(member));
        }
    }

    private void tell(int member, long value) {
        if (value != NONE && wanted.get(member)) {
            found[member] = value;
            wanted.clear(member);
        }
    }
}
