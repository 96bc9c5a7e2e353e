package ai.xentree.impact.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;

/**
 * The ten best.
 *
 * @param by what they are the best by
 * @param items the best first; equal ones by username
 */
public record ImpactTopPerformersResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        TopPerformersBy by,
        List<ImpactTopPerformerItem> items) {}
