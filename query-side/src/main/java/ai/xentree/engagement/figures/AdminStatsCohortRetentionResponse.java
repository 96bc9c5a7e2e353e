package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Cohort;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Retention by weekly cohort, earliest first.
 *
 * @param periods labels of the columns, up to the longest row's last
 */
public record AdminStatsCohortRetentionResponse(
        List<String> periods,
        List<AdminStatsCohortRetentionRow> cohorts,
        AdminStatsCohortRetentionAnalytics analytics) {

    static AdminStatsCohortRetentionResponse of(List<Cohort> cohorts, List<Cohort> previous) {
        int longest = cohorts.stream()
                .mapToInt(cohort -> cohort.retained().size())
                .max()
                .orElse(0);
        return new AdminStatsCohortRetentionResponse(
                IntStream.range(0, longest)
                        .mapToObj(AdminStatsCohortRetentionCell::label)
                        .toList(),
                cohorts.stream().map(AdminStatsCohortRetentionRow::of).toList(),
                AdminStatsCohortRetentionAnalytics.of(cohorts, previous));
    }
}
