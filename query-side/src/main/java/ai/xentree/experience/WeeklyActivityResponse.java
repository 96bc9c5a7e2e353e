package ai.xentree.experience;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * XP in the current week, Sunday to Saturday.
 *
 * @param freezeCoveredDates the days of the week that a freeze saved
 */
record WeeklyActivityResponse(
        String timezone,
        LocalDate weekStart,
        LocalDate weekEnd,
        List<WeeklyActivityDay> days,
        long totalXp,
        List<LocalDate> freezeCoveredDates) {

    private static final int LAST = 6;

    static WeeklyActivityResponse of(LearnerToday learner) {
        var sunday = learner.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var saturday = sunday.plusDays(LAST);
        var days = sunday.datesUntil(saturday.plusDays(1))
                .map(day -> new WeeklyActivityDay(day, learner.on(day).xp()))
                .toList();
        var covered = learner.streak().covered().stream()
                .filter(day -> !day.isBefore(sunday) && !day.isAfter(saturday))
                .toList();
        var total = days.stream().mapToLong(WeeklyActivityDay::xp).sum();
        return new WeeklyActivityResponse(learner.timezone(), sunday, saturday, days, total, covered);
    }
}
