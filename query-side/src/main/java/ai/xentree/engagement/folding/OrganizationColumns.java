package ai.xentree.engagement.folding;

import ai.xentree.engagement.model.Chunk;
import ai.xentree.engagement.model.DayPage;
import ai.xentree.engagement.model.DayPage.Act;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.LastEnds.End;
import ai.xentree.engagement.model.LearnedSession;
import ai.xentree.engagement.model.Organization;
import ai.xentree.engagement.pages.MergedKind;
import ai.xentree.engagement.pages.PageBatch;
import ai.xentree.engagement.pages.PageKey;
import ai.xentree.sessions.EndedSession;
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
        this.key = EngagementPages.organization(id);
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
        week(EngagementPages.mondayOf(startDay), chunk).accept(slot);
        remember(ordinal, LocalDate.ofEpochDay(endDay), end);
        list(ordinal, LocalDate.ofEpochDay(startDay), session);
    }

    private Consumer<Act> day(long day, int chunk) {
        return changes(days, EngagementPages.DAY, day, chunk, () -> EngagementPages.day(id, day, chunk));
    }

    private Consumer<Integer> week(long monday, int chunk) {
        return changes(weeks, EngagementPages.WEEK, monday, chunk, () -> EngagementPages.week(id, monday, chunk));
    }

    /** Takes up when it ended, by month, by year and overall, so that the last end before any day is found in few pages. */
    private void remember(int ordinal, LocalDate day, long end) {
        int chunk = Chunk.NARROW.of(ordinal);
        var change = new End(Chunk.NARROW.slot(ordinal), end);
        var kind = EngagementPages.LAST_END;
        changes(
                        months,
                        kind,
                        day.getYear() * 12L + day.getMonthValue(),
                        chunk,
                        () -> EngagementPages.lastEnds(id, YearMonth.from(day), chunk))
                .accept(change);
        changes(years, kind, day.getYear(), chunk, () -> EngagementPages.lastEnds(id, day.getYear(), chunk))
                .accept(change);
        changes(ends, kind, 0, chunk, () -> EngagementPages.lastEnds(id, chunk)).accept(change);
    }

    private void list(int ordinal, LocalDate day, EndedSession session) {
        int chunk = Chunk.FINE.of(ordinal);
        var quarter = day.getYear() * 4L + day.get(IsoFields.QUARTER_OF_YEAR);
        changes(quarters, EngagementPages.SESSIONS, quarter, chunk, () -> EngagementPages.sessions(id, day, chunk))
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
