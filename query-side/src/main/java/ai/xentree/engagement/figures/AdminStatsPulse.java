package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Heatmap of learning by day: every day of the range in order, empty ones too. */
public record AdminStatsPulse(List<AdminStatsPulseDay> activityData, AdminStatsPulseSummary summary) {

    /** Of the people of a window. */
    static AdminStatsPulse of(Window window) {
        return of(
                window.range(),
                window.learning().daySeconds(),
                window.learning().daySessions());
    }

    /** Of learning time (seconds) and sessions by day. */
    static AdminStatsPulse of(Range range, long[] seconds, long[] sessions) {
        var busiest = Arrays.stream(seconds).max().orElse(0);
        var days = new ArrayList<AdminStatsPulseDay>();
        for (int day = 0; day < seconds.length; day++) {
            var date = range.start().plusDays(day);
            days.add(new AdminStatsPulseDay(date, seconds[day], sessions[day], level(seconds[day], busiest)));
        }
        return new AdminStatsPulse(days, AdminStatsPulseSummary.of(range, seconds, sessions));
    }

    private static int level(long seconds, long busiest) {
        return seconds == 0 ? 0 : (int) Math.ceilDiv(4 * seconds, busiest);
    }
}
