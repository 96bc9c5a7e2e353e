package ai.xentree.experience;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * Totals of the pulse, in the shape of those that organizations see.
 *
 * @param totalLearningTime in seconds
 * @param activeDays days with at least one session
 */
@Schema(name = "AdminStatsPulseSummary")
record LearningPulseSummary(
        long totalLearningTime, long totalSessions, long activeDays, LocalDate periodStart, LocalDate periodEnd) {

    static LearningPulseSummary of(List<LearningPulseDayEntry> days) {
        return new LearningPulseSummary(
                days.stream().mapToLong(LearningPulseDayEntry::learningTime).sum(),
                days.stream().mapToLong(LearningPulseDayEntry::sessions).sum(),
                days.stream().filter(day -> day.sessions() > 0).count(),
                days.getFirst().date(),
                days.getLast().date());
    }
}
