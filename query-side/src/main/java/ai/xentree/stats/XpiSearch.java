package ai.xentree.stats;

import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.LastXpi;
import ai.xentree.stats.model.XpiDay;
import ai.xentree.stats.model.XpiPages;
import ai.xentree.stats.pages.PageKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/** Finds the XPI of each member at a UTC midnight. */
final class XpiSearch implements LookBack.Past {

    private final OrganizationPages pages;

    private XpiSearch(OrganizationPages pages) {
        this.pages = pages;
    }

    /**
     * By ordinal, the sum of all skills in 10⁻¹² points; means something only for those who were members then.
     *
     * @param day that begins with that midnight (days since 1970-01-01)
     * @param firstJoined before which nobody was a member (milliseconds since 1970-01-01T00:00Z)
     */
    static long[] at(OrganizationPages pages, long day, long firstJoined) {
        var midnight = Range.midnight(day);
        var found = new long[pages.members()];
        var wanted = new BitSet();
        var chunks = pages.chunks(Chunk.NARROW, chunk -> XpiPages.last(pages.organizationId(), chunk));
        for (int member = 0; member < found.length; member++) {
            var last = chunks.get(Chunk.NARROW.of(member));
            int slot = Chunk.NARROW.slot(member);
            if (last.since(slot) < midnight) {
                found[member] = Math.max(0, last.of(slot));
            } else {
                wanted.set(member);
            }
        }
        LookBack.before(new XpiSearch(pages), found, wanted, day, firstJoined);
        return found;
    }

    @Override
    public void days(LocalDate first, LocalDate last, LookBack.Found found) {
        var days = days(pages, first.toEpochDay(), last.toEpochDay());
        int chunks = Chunk.WIDE.count(pages.members());
        for (int page = days.size() - 1; page >= 0; page--) {
            tell(days.get(page), page % chunks, found);
        }
    }

    /** XPI by day, of every day from one to another: in order, and of each day by chunk. */
    static List<XpiDay> days(OrganizationPages pages, long from, long to) {
        return pages.dayPages(from, to, (day, chunk) -> XpiPages.day(pages.organizationId(), day, chunk));
    }

    /** Tells each member's XPI at the end of a day on which it changed. */
    static void tell(XpiDay page, int chunk, LookBack.Found found) {
        for (int row = 0; row < page.rows(); row++) {
            found.tell(Chunk.WIDE.member(chunk, page.slots()[row]), page.xpi()[row]);
        }
    }

    @Override
    public IntToLongFunction month(YearMonth month) {
        return last(chunk -> XpiPages.last(pages.organizationId(), month, chunk));
    }

    @Override
    public IntToLongFunction year(int year) {
        return last(chunk -> XpiPages.last(pages.organizationId(), year, chunk));
    }

    private IntToLongFunction last(IntFunction<PageKey<LastXpi>> key) {
        var chunks = pages.chunks(Chunk.NARROW, key);
        return member -> chunks.get(Chunk.NARROW.of(member)).of(Chunk.NARROW.slot(member));
    }
}
