package ai.xentree.stats.figures;

import java.util.Arrays;
import java.util.List;

/**
 * The figures of one range for one scope.
 *
 * @param population ascending ordinals
 * @param newMembers memberships that began in the range
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record Window(Range range, int[] population, long newMembers, Learning learning) {

    private static final long HOUR_SECONDS = 3_600;
    private static final long MINUTE_SECONDS = 60;

    /**
     * Adds up what happened.
     *
     * @param days every day of the range, in order
     * @param members how many people the organization has ever had
     */
    public static Window of(Range range, Roster roster, List<DayColumns> days, int members) {
        var population = roster.population(range);
        return new Window(range, population, roster.begun(range), Learning.of(days, population, members));
    }

    /** How many people belong to it. */
    public int size() {
        return population.length;
    }

    /** Learning time of the population (seconds). */
    public long totalSeconds() {
        return Arrays.stream(learning.daySeconds()).sum();
    }

    /** Sessions of the population. */
    public long totalSessions() {
        return Arrays.stream(learning.daySessions()).sum();
    }

    /** Hours. */
    public static Exact hours(long seconds) {
        return Exact.ratio(seconds, HOUR_SECONDS);
    }

    /** Minutes a session. */
    public static Exact minutesEach(long seconds, long sessions) {
        return Exact.ratio(seconds, sessions).dividedBy(Exact.of(MINUTE_SECONDS));
    }
}
