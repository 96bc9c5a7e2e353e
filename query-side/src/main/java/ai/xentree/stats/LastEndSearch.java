package ai.xentree.stats;

import ai.xentree.stats.figures.DayColumns;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import ai.xentree.stats.model.LastEnds;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/** Finds the end of each member's last session that ended before a UTC midnight. */
public final class LastEndSearch implements LookBack.Past {

    private final OrganizationPages pages;

    private LastEndSearch(OrganizationPages pages) {
        this.pages = pages;
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
        var wanted = new BitSet();
        for (int member = 0; member < found.length; member++) {
            wanted.set(member, lastOfAll[member] > found[member]);
        }
        LookBack.before(new LastEndSearch(pages), found, wanted, day, firstJoined);
        return found;
    }

    @Override
    public void days(LocalDate first, LocalDate last, LookBack.Found found) {
        pages.days(first.toEpochDay(), last.toEpochDay()).reversed().forEach(day -> tell(day, found));
    }

    private static void tell(DayColumns day, LookBack.Found found) {
        for (int chunk = 0; chunk < day.chunks().size(); chunk++) {
            var page = day.chunks().get(chunk);
            for (int row = 0; row < page.rows(); row++) {
                if (page.lastEnds()[row] != DayPage.NO_END) {
                    found.tell(
                            Chunk.WIDE.member(chunk, page.slots()[row]),
                            Range.midnight(day.epochDay()) + page.lastEnds()[row]);
                }
            }
        }
    }

    @Override
    public IntToLongFunction month(YearMonth month) {
        return ends(chunk -> StatsPages.lastEnds(pages.organizationId(), month, chunk));
    }

    @Override
    public IntToLongFunction year(int year) {
        return ends(chunk -> StatsPages.lastEnds(pages.organizationId(), year, chunk));
    }

    private IntToLongFunction ends(IntFunction<PageKey<LastEnds>> key) {
        var chunks = pages.chunks(Chunk.NARROW, key);
        return member -> end(chunks, member);
    }

    private static long end(List<LastEnds> chunks, int member) {
        return chunks.get(Chunk.NARROW.of(member)).of(Chunk.NARROW.slot(member));
    }

    /** Pages of ends by ordinal. */
    static long[] spread(List<LastEnds> chunks, int members) {
        var ends = new long[members];
        Arrays.setAll(ends, member -> end(chunks, member));
        return ends;
    }
}
