package ai.xentree.engagement.figures;

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

    long totalSeconds() {
        return Arrays.stream(learning.daySeconds()).sum();
    }

    long totalSessions() {
        return Arrays.stream(learning.daySessions()).sum();
    }

    /** The key figures by the table of section 3, exact and in its order. */
    List<Figure> figures() {
        var seconds = totalSeconds();
        var sessions = totalSessions();
        var active = Arrays.stream(population)
                .filter(member -> learning.sessions()[member] > 0)
                .count();
        return List.of(
                new Figure(AdminStatsKPIKey.ACTIVE_MEMBERS, Exact.of(active)),
                new Figure(
                        AdminStatsKPIKey.ENGAGEMENT_RATE,
                        Exact.ratio(active, size()).times(100)),
                new Figure(AdminStatsKPIKey.TOTAL_LEARNING_HOURS, hours(seconds)),
                new Figure(AdminStatsKPIKey.AVG_LEARNING_HOURS, hours(seconds).dividedBy(Exact.of(size()))),
                new Figure(AdminStatsKPIKey.TOTAL_SESSIONS, Exact.of(sessions)),
                new Figure(AdminStatsKPIKey.AVG_SESSION_MINUTES, minutesEach(seconds, sessions)),
                new Figure(AdminStatsKPIKey.NEW_MEMBERS, Exact.of(newMembers)));
    }

    static Exact hours(long seconds) {
        return Exact.ratio(seconds, HOUR_SECONDS);
    }

    static Exact minutesEach(long seconds, long sessions) {
        return Exact.ratio(seconds, sessions).dividedBy(Exact.of(MINUTE_SECONDS));
    }
}
