package ai.xentree.engagement.figures;

import java.util.List;

/** The Engagement tab. */
public record AdminStatsDashboardResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<AdminStatsKPIStat> kpis,
        AdminStatsPulse pulse,
        List<AdminStatsTrendPoint> trend,
        List<AdminStatsDistributionBucket> activityDistribution,
        AdminStatsCohortRetentionResponse retention,
        List<AdminStatsMemberActivityRow> memberActivity,
        List<AdminStatsMemberDirectoryRow> memberDirectory) {

    /** What it is made of: the range, the one before, retention's weeks and people, and rows in any order. */
    public record Parts(
            AdminStatsOrganizationSummary organization,
            Window window,
            Window previous,
            Roster roster,
            Weeks weeks,
            long now,
            List<AdminStatsMemberActivityRow> activity,
            List<AdminStatsMemberDirectoryRow> directory) {

        private AdminStatsCohortRetentionResponse retention() {
            return AdminStatsCohortRetentionResponse.of(
                    Cohort.of(window.range(), roster, weeks, now), Cohort.of(previous.range(), roster, weeks, now));
        }
    }

    /** Works everything out. */
    public static AdminStatsDashboardResponse of(Parts parts) {
        var window = parts.window();
        return new AdminStatsDashboardResponse(
                parts.organization(),
                AdminStatsDateRangeSummary.of(window.range()),
                Figure.compare(window.figures(), parts.previous().figures()),
                AdminStatsPulse.of(window),
                AdminStatsTrendPoint.of(window, window.learning().daySeconds()),
                AdminStatsDistributionBucket.of(window),
                parts.retention(),
                parts.activity().stream()
                        .sorted(AdminStatsMemberActivityRow.MOST_TIME_FIRST)
                        .toList(),
                parts.directory().stream()
                        .sorted(AdminStatsMemberDirectoryRow.BY_USERNAME)
                        .toList());
    }
}
