package ai.xentree.stats.folding;

import ai.xentree.sessions.EndedSession;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import ai.xentree.stats.model.DayPage.Act;
import ai.xentree.stats.model.LastEnds;
import ai.xentree.stats.model.LastEnds.End;
import ai.xentree.stats.model.LearnedSession;
import ai.xentree.stats.model.SessionPage;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.WeekPage;
import ai.xentree.stats.pages.PageBatch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes up sessions in the columns of one organization. */
final class SessionColumns {

    private static final long DAY_MILLIS = 86_400_000;

    private final UUID id;
    private final PageChanges<DayPage, Act> days;
    private final PageChanges<WeekPage, Integer> weeks;
    private final PageChanges<LastEnds, End> months;
    private final PageChanges<LastEnds, End> years;
    private final PageChanges<LastEnds, End> ends;
    private final PageChanges<SessionPage, LearnedSession> quarters;

    SessionColumns(PageBatch pages, UUID id) {
        this.id = id;
        this.days = new PageChanges<>(pages, StatsPages.DAY);
        this.weeks = new PageChanges<>(pages, StatsPages.WEEK);
        this.months = new PageChanges<>(pages, StatsPages.LAST_END);
        this.years = new PageChanges<>(pages, StatsPages.LAST_END);
        this.ends = new PageChanges<>(pages, StatsPages.LAST_END);
        this.quarters = new PageChanges<>(pages, StatsPages.SESSIONS);
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
        var monday = StatsPages.mondayOf(startDay);
        weeks.of(monday, chunk, () -> StatsPages.week(id, monday, chunk)).accept(slot);
        var startDate = LocalDate.ofEpochDay(startDay);
        remember(ordinal, sameDay ? startDate : LocalDate.ofEpochDay(endDay), end);
        list(ordinal, startDate, session);
    }

    private Consumer<Act> day(long day, int chunk) {
        return days.of(day, chunk, () -> StatsPages.day(id, day, chunk));
    }

    /** Takes up when it ended, by month, by year and overall, so that the last end before any day is found in few pages. */
    private void remember(int ordinal, LocalDate day, long end) {
        int chunk = Chunk.NARROW.of(ordinal);
        var change = new End(Chunk.NARROW.slot(ordinal), end);
        var month = day.getYear() * 12L + day.getMonthValue();
        months.of(month, chunk, () -> StatsPages.lastEnds(id, YearMonth.from(day), chunk))
                .accept(change);
        years.of(day.getYear(), chunk, () -> StatsPages.lastEnds(id, day.getYear(), chunk))
                .accept(change);
        ends.of(0, chunk, () -> StatsPages.lastEnds(id, chunk)).accept(change);
    }

    private void list(int ordinal, LocalDate day, EndedSession session) {
        int chunk = Chunk.FINE.of(ordinal);
        var quarter = day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
        quarters.of(quarter, chunk, () -> StatsPages.sessions(id, day, chunk))
                .accept(new LearnedSession(
                        Chunk.FINE.slot(ordinal),
                        session.sessionId(),
                        session.source(),
                        session.moduleId(),
                        session.startedAt().toEpochMilli(),
                        session.endedAt().toEpochMilli(),
                        session.learningSeconds()));
    }
}
