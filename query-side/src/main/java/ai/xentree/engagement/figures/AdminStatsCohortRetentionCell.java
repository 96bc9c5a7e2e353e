package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Cohort;
import java.math.BigDecimal;

/**
 * One complete week of a cohort.
 *
 * @param period weeks after the joining week
 * @param retentionRate percent of the cohort, one decimal
 */
public record AdminStatsCohortRetentionCell(int period, String label, int retainedUsers, BigDecimal retentionRate) {

    static AdminStatsCohortRetentionCell of(Cohort cohort, int period) {
        int retained = cohort.retained().get(period);
        return new AdminStatsCohortRetentionCell(
                period, label(period), retained, cohort.rate(retained).rounded(AdminStatsUnit.PERCENT.decimals()));
    }

    static String label(int period) {
        return "Week " + period;
    }
}
