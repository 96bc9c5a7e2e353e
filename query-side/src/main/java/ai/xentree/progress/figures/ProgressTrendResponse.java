package ai.xentree.progress.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;

/**
 * Progress by day.
 *
 * @param trend every day of the range, in order
 */
public record ProgressTrendResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<ProgressTrendPoint> trend) {}
