package ai.xentree.impact.figures;

import ai.xentree.stats.figures.DayColumns;
import ai.xentree.stats.figures.ModuleColumns;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.DayPage;
import ai.xentree.stats.model.ModuleStarts;
import ai.xentree.stats.model.StatsPages;
import java.util.List;

/**
 * What the learning value of everyone who was ever a member of an organization is made of, in a range, by ordinal (semantics.md,
 * section 5).
 *
 * @param seconds learning time (seconds)
 * @param weeks ISO weeks with a session
 * @param starts modules started
 * @param completed how many of these were completed by the range's end
 * @param xpi at the range's end, the sum of all skills in 10⁻¹² points
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record ValueColumns(Range range, long[] seconds, int[] weeks, int[] starts, int[] completed, long[] xpi) {

    private static final int WEEK = 7;
    private static final long WEEKLY_SECONDS = 2 * 3_600;

    /**
     * Adds up the days of a range, all of them in order.
     *
     * @param xpi by ordinal, of everyone
     */
    public static ValueColumns of(Range range, List<DayColumns> days, List<ModuleColumns> modules, long[] xpi) {
        int members = xpi.length;
        var columns =
                new ValueColumns(range, new long[members], new int[members], new int[members], new int[members], xpi);
        columns.addSessions(days);
        modules.forEach(columns::add);
        return columns;
    }

    /** Learning time of a member as far as it counts, against {@link #enough()}. */
    long engaged(int member) {
        return Math.min(WEEK * seconds[member], enough());
    }

    /** What learning time counts at most: 2 hours a week, both times as many as a week has days, to be whole. */
    long enough() {
        return WEEKLY_SECONDS * range.days();
    }

    /** How many ISO weeks the range touches. */
    public long weeksTouched() {
        return week(range.end().toEpochDay()) - week(range.start().toEpochDay()) + 1;
    }

    private static long week(long epochDay) {
        return Math.floorDiv(StatsPages.mondayOf(epochDay), WEEK);
    }

    private void addSessions(List<DayColumns> days) {
        var counted = new int[xpi.length]; // the last week that was, counted from 1
        var first = week(range.start().toEpochDay());
        for (var day : days) {
            int number = (int) (week(day.epochDay()) - first) + 1;
            for (int chunk = 0; chunk < day.chunks().size(); chunk++) {
                add(day.chunks().get(chunk), Chunk.WIDE.member(chunk, 0), number, counted);
            }
        }
    }

    private void add(DayPage page, int base, int week, int[] counted) {
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            seconds[member] += page.seconds().at(row);
            if (counted[member] != week && page.sessions().at(row) > 0) {
                counted[member] = week;
                weeks[member]++;
            }
        }
    }

    private void add(ModuleColumns day) {
        for (int chunk = 0; chunk < day.chunks().size(); chunk++) {
            add(day.chunks().get(chunk).starts(), Chunk.WIDE.member(chunk, 0));
        }
    }

    private void add(ModuleStarts page, int base) {
        var end = range.end().toEpochDay();
        for (int row = 0; row < page.rows(); row++) {
            int member = base + page.slots()[row];
            starts[member]++;
            completed[member] += page.completedOn()[row] <= end ? 1 : 0;
        }
    }
}
