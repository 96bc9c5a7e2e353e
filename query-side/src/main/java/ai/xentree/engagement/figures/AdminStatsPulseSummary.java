package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Range;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Totals of the pulse.
 *
 * @param totalLearningTime in seconds
 * @param activeDays days with at least one session
 */
public record AdminStatsPulseSummary(
        long totalLearningTime, long totalSessions, long activeDays, LocalDate periodStart, LocalDate periodEnd) {

    static AdminStatsPulseSummary of(Range range, long[] seconds, long[] sessions) {
        return new AdminStatsPulseSummary(
                Arrays.stream(seconds).sum(),
                Arrays.stream(sessions).sum(),
                Arrays.stream(sessions).filter(count -> count > 0).count(),
                range.start(),
                range.end());
    }
}
