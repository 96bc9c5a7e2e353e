package ai.xentree.impact.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;

/**
 * Impact by week.
 *
 * @param trend every ISO week that overlaps the range, in order
 */
public record ImpactTrendResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<ImpactTrendPoint> trend) {}
