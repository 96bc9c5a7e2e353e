package ai.xentree.experience;

import ai.xentree.experience.learner.LearningTime;
import ai.xentree.sessions.SessionSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learning time in a range, of the sessions that began on each day.
 *
 * @param totalLearningTime in seconds
 * @param activeDays days with at least one session
 * @param averageSessionTime per session; 0 without one (seconds, rounded half-up)
 * @param byDay every day of the range
 * @param bySource sources with at least one session
 */
record LearningTimeAnalyticsResponse(
        String timezone,
        LocalDate startDate,
        LocalDate endDate,
        long totalLearningTime,
        long totalSessions,
        long activeDays,
        long averageSessionTime,
        List<LearningTimeDay> byDay,
        List<LearningTimeSource> bySource) {

    static LearningTimeAnalyticsResponse of(LearnerToday learner, LearningTimeRange range) {
        var bySource = new EnumMap<SessionSource, LearningTime>(SessionSource.class);
        range.dates()
                .forEach(date -> learner.on(date)
                        .bySource()
                        .forEach((source, time) -> bySource.merge(source, time, LearningTime::plus)));
        var total = bySource.values().stream().reduce(LearningTime.NONE, LearningTime::plus);
        var byDay = range.dates().stream().map(date -> day(learner, date)).toList();
        return new LearningTimeAnalyticsResponse(
                learner.timezone(),
                range.start(),
                range.end(),
                total.seconds(),
                total.sessions(),
                byDay.stream().filter(day -> day.sessions() > 0).count(),
                average(total),
                byDay,
                bySource.entrySet().stream()
                        .map(LearningTimeAnalyticsResponse::row)
                        .toList());
    }

    private static LearningTimeDay day(LearnerToday learner, LocalDate date) {
        var time = learner.on(date).time();
        return new LearningTimeDay(date, time.seconds(), time.sessions());
    }

    private static LearningTimeSource row(Map.Entry<SessionSource, LearningTime> entry) {
        return new LearningTimeSource(
                entry.getKey(), entry.getValue().seconds(), entry.getValue().sessions());
    }

    private static long average(LearningTime time) {
        return time.sessions() == 0 ? 0 : (2 * time.seconds() + time.sessions()) / (2 * time.sessions());
    }
}
