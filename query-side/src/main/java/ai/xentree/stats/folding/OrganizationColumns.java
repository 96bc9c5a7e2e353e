package ai.xentree.stats.folding;

import ai.xentree.sessions.EndedSession;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import ai.xentree.stats.model.DayPage.Act;
import ai.xentree.stats.model.LastEnds.End;
import ai.xentree.stats.model.LearnedSession;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageBatch;
import ai.xentree.stats.pages.PageKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes up sessions in the columns of one organization. It remembers where the changes of each page go, because naming a page
 * takes longer than what is done to it.
 */
final class OrganizationColumns {

    private static final long DAY_MILLIS = 86_400_000;
    private static final int CHUNK_BITS = 28;

    private final PageBatch pages;
    private final UUID id;
    private final PageKey<Organization> key;
    private final Map<Long, Consumer<Act>> days = new HashMap<>();
    private final Map<Long, Consumer<Integer>> weeks = new HashMap<>();
    private final Map<Long, Consumer<End>> months = new HashMap<>();
    private final Map<Long, Consumer<End>> years = new HashMap<>();
    private final Map<Long, Consumer<End>> ends = new HashMap<>();
    private final Map<Long, Consumer<LearnedSession>> quarters = new HashMap<>();

    OrganizationColumns(PageBatch pages, UUID id) {
        this.pages = pages;
        this.id = id;
        this.key = StatsPages.organization(id);
    }

    Organization organization() {
        return pages.read(key);
    }

    void count(int ordinal, EndedSession session) {
        int slot = Chunk.WIDE.slot(ordinal);
        int chunk = Chunk.WIDE.of(ordinal);
        var start = session.startedAt().toEpochMilli();
        var startDay = Math.floorDiv(start, DAY_MILLIS);
        var end = session.endedAt().toEpochMilli();
        var endDay = Math.floorDiv(end, DAY_MILLIS);
        int endInDay = (int) Math.floorMod(end, DAY_MILLIS);
        var sameDay = startDay == endDay;
        day(startDay, chunk).accept(new Act(slot, session.learningSeconds(), 1, sameDay ? endInDay : DayPage.NO_END));
        if (!sameDay) {
            day(endDay, chunk).accept(new Act(slot, 0, 0, endInDay));
        }
        week(StatsPages.mondayOf(startDay), chunk).accept(slot);
        remember(ordinal, LocalDate.ofEpochDay(endDay), end);
        list(ordinal, LocalDate.ofEpochDay(startDay), session);
    }

    private Consumer<Act> day(long day, int chunk) {
        return changes(days, StatsPages.DAY, day, chunk, () -> StatsPages.day(id, day, chunk));
    }

    private Consumer<Integer> week(long monday, int chunk) {
        return changes(weeks, StatsPages.WEEK, monday, chunk, () -> StatsPages.week(id, monday, chunk));
    }

    /** Takes up when it ended, by month, by year and overall, so that the last end before any day is found in few pages. */
    private void remember(int ordinal, LocalDate day, long end) {
        int chunk = Chunk.NARROW.of(ordinal);
        var change = new End(Chunk.NARROW.slot(ordinal), end);
        var kind = StatsPages.LAST_END;
        changes(
                        months,
                        kind,
                        day.getYear() * 12L + day.getMonthValue(),
                        chunk,
                        () -> StatsPages.lastEnds(id, YearMonth.from(day), chunk))
                .accept(change);
        changes(years, kind, day.getYear(), chunk, () -> StatsPages.lastEnds(id, day.getYear(), chunk))
                .accept(change);
        changes(ends, kind, 0, chunk, () -> StatsPages.lastEnds(id, chunk)).accept(change);
    }

    private void list(int ordinal, LocalDate day, EndedSession session) {
        int chunk = Chunk.FINE.of(ordinal);
        var quarter = day.getYear() * 4L + day.get(IsoFields.QUARTER_OF_YEAR);
        changes(quarters, StatsPages.SESSIONS, quarter, chunk, () -> StatsPages.sessions(id, day, chunk))
                .accept(new LearnedSession(
                        Chunk.FINE.slot(ordinal),
                        session.sessionId(),
                        session.source(),
                        session.moduleId(),
                        session.startedAt().toEpochMilli(),
                        session.endedAt().toEpochMilli(),
                        session.learningSeconds()));
    }

    private <S, C> Consumer<C> changes(
            Map<Long, Consumer<C>> known, MergedKind<S, C> kind, long time, int chunk, Supplier<PageKey<S>> page) {
        return known.computeIfAbsent(
                time << CHUNK_BITS | chunk,
                place -> pages.changes(kind, page.get().id()));
    }
}
