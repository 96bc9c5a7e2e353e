package ai.xentree.stats.figures;

import ai.xentree.stats.model.StatsPages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Those who joined in one ISO week, and how many of them began a session in each whole week since (the "on" definition).
 *
 * @param monday of the week
 * @param retained by weeks after joining, 0 being the joining week; only those that have ended
 */
public record Cohort(LocalDate monday, int size, List<Integer> retained) {

    private static final int WEEK = 7;

    /** By the latest complete cell's exact rate, then size, then the earliest. */
    public static final Comparator<Cohort> BEST_FIRST = ((Comparator<Cohort>) Cohort::compareLatestRate)
            .thenComparing(Comparator.comparingInt(Cohort::size).reversed())
            .thenComparing(Cohort::monday);

    /**
     * The cohorts of a range: one for each week that overlaps it in which anyone joined, earliest first.
     *
     * @param now milliseconds since 1970-01-01T00:00Z; a week that has not ended by then has no cell
     */
    public static List<Cohort> of(Range range, Roster roster, Weeks weeks, long now) {
        var cohorts = new ArrayList<Cohort>();
        var end = range.end().toEpochDay();
        for (var monday = StatsPages.mondayOf(range.start().toEpochDay()); monday <= end; monday += WEEK) {
            var joined = roster.joined(Range.midnight(monday), Range.midnight(monday + WEEK));
            if (!joined.isEmpty()) {
                cohorts.add(new Cohort(
                        LocalDate.ofEpochDay(monday),
                        joined.cardinality(),
                        retained(joined, monday, weeks, Math.min(Range.midnight(end + 1), now))));
            }
        }
        return cohorts;
    }

    private static List<Integer> retained(BitSet joined, long monday, Weeks weeks, long until) {
        var retained = new ArrayList<Integer>();
        for (var week = monday; Range.midnight(week + WEEK) <= until; week += WEEK) {
            retained.add(weeks.count(joined, week));
        }
        return retained;
    }

    /** Whether the week that many after joining has ended. */
    public boolean has(int period) {
        return retained.size() > period;
    }

    /** How many were retained in the latest week that has ended. */
    public int latest() {
        return retained.getLast();
    }

    /** Percent of the cohort. */
    public Exact rate(int people) {
        return Exact.ratio(people, size).times(100);
    }

    /** Such as {@code 2026-W05}. */
    public String name() {
        return IsoWeek.name(monday);
    }

    /** Percent retained that many weeks after joining, of all cohorts for which that week has ended, weighted by size. */
    public static Exact retention(List<Cohort> cohorts, int period) {
        var ended = cohorts.stream().filter(cohort -> cohort.has(period)).toList();
        return Exact.ratio(
                        ended.stream()
                                .mapToLong(cohort -> cohort.retained().get(period))
                                .sum(),
                        ended.stream().mapToLong(Cohort::size).sum())
                .times(100);
    }

    private int compareLatestRate(Cohort other) {
        return Long.compare((long) other.latest() * size, (long) latest() * other.size);
    }
}
