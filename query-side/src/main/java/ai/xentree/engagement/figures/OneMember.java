package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.DayColumns;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import java.util.Arrays;
import java.util.List;

/**
 * What one member did in a range.
 *
 * @param daySeconds learning time on each day (seconds)
 * @param daySessions sessions on each day
 * @param streak at the end of the range, or now if that is earlier (days)
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record OneMember(long[] daySeconds, long[] daySessions, int streak) {

    /** Finds a member's days. */
    public static OneMember of(List<DayColumns> days, int member, int streak) {
        var one = new OneMember(new long[days.size()], new long[days.size()], streak);
        int chunk = Chunk.WIDE.of(member);
        for (int day = 0; day < days.size(); day++) {
            var chunks = days.get(day).chunks();
            if (chunk < chunks.size()) {
                one.add(day, chunks.get(chunk), (char) Chunk.WIDE.slot(member));
            }
        }
        return one;
    }

    private void add(int day, DayPage page, char slot) {
        int row = Arrays.binarySearch(page.slots(), slot);
        if (row >= 0) {
            daySeconds[day] += page.seconds().at(row);
            daySessions[day] += page.sessions().at(row);
        }
    }

    List<Figure> figures() {
        var seconds = Arrays.stream(daySeconds).sum();
        var sessions = Arrays.stream(daySessions).sum();
        var active = Arrays.stream(daySessions).filter(count -> count > 0).count();
        return List.of(
                new Figure(AdminStatsKPIKey.TOTAL_LEARNING_HOURS, Window.hours(seconds)),
                new Figure(AdminStatsKPIKey.TOTAL_SESSIONS, Exact.of(sessions)),
                new Figure(AdminStatsKPIKey.ACTIVE_DAYS, Exact.of(active)),
                new Figure(AdminStatsKPIKey.AVG_SESSION_MINUTES, Window.minutesEach(seconds, sessions)),
                new Figure(AdminStatsKPIKey.CURRENT_STREAK, Exact.of(streak)));
    }
}
