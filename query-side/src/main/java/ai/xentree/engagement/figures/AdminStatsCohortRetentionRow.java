package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Cohort;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One weekly cohort.
 *
 * @param cohort ISO week of joining, such as {@code 2026-W05}
 * @param cohortStartDate its Monday
 * @param cohortSize members who joined that week, removed ones included
 * @param periods the weeks that have ended
 */
public record AdminStatsCohortRetentionRow(
        String cohort, LocalDate cohortStartDate, int cohortSize, List<AdminStatsCohortRetentionCell> periods) {

    static AdminStatsCohortRetentionRow of(Cohort cohort) {
        var cells = IntStream.range(0, cohort.retained().size())
                .mapToObj(period -> AdminStatsCohortRetentionCell.of(cohort, period))
                .toList();
        return new AdminStatsCohortRetentionRow(cohort.name(), cohort.monday(), cohort.size(), cells);
    }
}
