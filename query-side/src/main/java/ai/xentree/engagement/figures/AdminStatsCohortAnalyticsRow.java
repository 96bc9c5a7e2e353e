package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Cohort;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cohort that keeps its members.
 *
 * @param week1Retention of the Week 1 cell (percent, one decimal)
 * @param latestRetention of the latest complete cell (percent, one decimal)
 */
public record AdminStatsCohortAnalyticsRow(
        String cohort,
        LocalDate cohortStartDate,
        int cohortSize,

        @JsonProperty("week_1_retention") BigDecimal week1Retention,

        BigDecimal latestRetention,
        int retainedUsersLatest) {

    static AdminStatsCohortAnalyticsRow of(Cohort cohort) {
        var decimals = AdminStatsUnit.PERCENT.decimals();
        return new AdminStatsCohortAnalyticsRow(
                cohort.name(),
                cohort.monday(),
                cohort.size(),
                cohort.rate(cohort.retained().get(1)).rounded(decimals),
                cohort.rate(cohort.latest()).rounded(decimals),
                cohort.latest());
    }
}
