package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Cohort;
import ai.xentree.stats.figures.Exact;
import java.util.List;

/** Retention in short: key figures weighted by cohort size, and up to three cohorts that keep their members best. */
public record AdminStatsCohortRetentionAnalytics(
        List<AdminStatsKPIStat> metrics, List<AdminStatsCohortAnalyticsRow> topCohorts) {

    private static final int TOP = 3;

    static AdminStatsCohortRetentionAnalytics of(List<Cohort> cohorts, List<Cohort> previous) {
        var top = cohorts.stream()
                .filter(cohort -> cohort.has(1))
                .sorted(Cohort.BEST_FIRST)
                .limit(TOP)
                .map(AdminStatsCohortAnalyticsRow::of)
                .toList();
        return new AdminStatsCohortRetentionAnalytics(Figure.compare(figures(cohorts), figures(previous)), top);
    }

    private static List<Figure> figures(List<Cohort> cohorts) {
        var members = cohorts.stream().mapToLong(Cohort::size).sum();
        return List.of(
                new Figure(AdminStatsKPIKey.WEEK_1_RETENTION, Cohort.retention(cohorts, 1)),
                new Figure(AdminStatsKPIKey.WEEK_4_RETENTION, Cohort.retention(cohorts, 4)),
                new Figure(AdminStatsKPIKey.COHORT_MEMBERS, Exact.of(members)));
    }
}
