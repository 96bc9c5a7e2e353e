package ai.xentree.stats;

import ai.xentree.stats.figures.DayColumns;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import ai.xentree.stats.model.LastEnds;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds the end of each member's last session that ended before a UTC midnight. For most that is their last of all; for
 * those who went on learning afterwards it looks back day by day through that month, month by month through that year,
 * then year by year: at most 31 + 11 + years pages a chunk, however long the history.
 */
public final class LastEndSearch {

    private final OrganizationPages pages;
    private final long[] found;
    private final BitSet wanted = new BitSet();

    private LastEndSearch(OrganizationPages pages, long[] lastOfAll, long[] found) {
        this.pages = pages;
        this.found = found;
        for (int member = 0; member < found.length; member++) {
            wanted.set(member, lastOfAll[member] > found[member]);
        }
    }

    /**
     * By ordinal, in milliseconds since 1970-01-01T00:00Z.
     *
     * @param lastOfAll when each member's last session of all ended
     * @param day that begins with that midnight (days since 1970-01-01)
     * @param firstJoined before which nobody's session counts (milliseconds)
     */
    public static long[] before(OrganizationPages pages, long[] lastOfAll, long day, long firstJoined) {
        var midnight = Range.midnight(day);
        var found = Arrays.stream(lastOfAll)
                .map(end -> end < midnight ? end : LastEnds.NEVER)
                .toArray();
        var search = new LastEndSearch(pages, lastOfAll, found);
        search.lookBack(LocalDate.ofEpochDay(day - 1), firstJoined);
        return found;
    }

    private void lookBack(LocalDate last, long firstJoined) {
        if (wanted.isEmpty()) {
            return;
        }
        var days = pages.days(last.withDayOfMonth(1).toEpochDay(), last.toEpochDay());
        days.reversed().forEach(this::take);
        for (var month = YearMonth.from(last).minusMonths(1); month.getYear() == last.getYear(); ) {
            var present = month;
            take(chunk -> StatsPages.lastEnds(pages.organizationId(), present, chunk));
            month = month.minusMonths(1);
        }
        int first = firstYear(firstJoined);
        for (int year = last.getYear() - 1; year >= first; year--) {
            int present = year;
            take(chunk -> StatsPages.lastEnds(pages.organizationId(), present, chunk));
        }
    }

    private static int firstYear(long firstJoined) {
        return firstJoined == Long.MAX_VALUE
                ? Integer.MAX_VALUE
                : Instant.ofEpochMilli(firstJoined).atOffset(ZoneOffset.UTC).getYear();
    }

    private void take(DayColumns day) {
        for (int chunk = 0; chunk < day.chunks().size(); chunk++) {
            var page = day.chunks().get(chunk);
            for (int row = 0; row < page.rows(); row++) {
                int member = Chunk.WIDE.member(chunk, page.slots()[row]);
                if (page.lastEnds()[row] != DayPage.NO_END && wanted.get(member)) {
                    found(member, Range.midnight(day.epochDay()) + page.lastEnds()[row]);
                }
            }
        }
    }

    private void take(IntFunction<PageKey<LastEnds>> key) {
        if (wanted.isEmpty()) {
            return;
        }
        var ends = spread(pages.pages().readAll(OrganizationPages.keys(Chunk.NARROW, found.length, key)), found.length);
        for (int member = wanted.nextSetBit(0); member >= 0; member = wanted.nextSetBit(member + 1)) {
            if (ends[member] != LastEnds.NEVER) {
                found(member, ends[member]);
            }
        }
    }

    private void found(int member, long end) {
        found[member] = end;
        wanted.clear(member);
    }

    /** Pages of ends by ordinal. */
    static long[] spread(List<LastEnds> chunks, int members) {
        var ends = new long[members];
        for (int member = 0; member < members; member++) {
            ends[member] = chunks.get(Chunk.NARROW.of(member)).of(Chunk.NARROW.slot(member));
        }
        return ends;
    }
}
