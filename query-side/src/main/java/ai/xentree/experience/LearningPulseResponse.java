package ai.xentree.experience;

import ai.xentree.experience.learner.LearningTime;
import java.time.LocalDate;
import java.util.List;

/** A year of learning: the last 365 days, oldest first; the last is today. */
record LearningPulseResponse(String timezone, List<LearningPulseDayEntry> activityData, LearningPulseSummary summary) {

    private static final int DAYS = 365;
    private static final int LEVELS = 4;

    static LearningPulseResponse of(LearnerToday learner) {
        var today = learner.today();
        var dates = today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).toList();
        var busiest = dates.stream()
                .mapToLong(date -> learner.on(date).time().seconds())
                .max()
                .orElse(0);
        var days = dates.stream().map(date -> entry(learner, date, busiest)).toList();
        return new LearningPulseResponse(learner.timezone(), days, LearningPulseSummary.of(days));
    }

    private static LearningPulseDayEntry entry(LearnerToday learner, LocalDate date, long busiest) {
        var day = learner.on(date);
        var time = day.time();
        return new LearningPulseDayEntry(date, time.seconds(), time.sessions(), level(time, busiest), day.xp());
    }

    private static int level(LearningTime time, long busiest) {
        return time.seconds() == 0 ? 0 : (int) Math.ceilDiv(LEVELS * time.seconds(), busiest);
    }
}
