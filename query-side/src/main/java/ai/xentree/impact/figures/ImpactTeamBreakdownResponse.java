package ai.xentree.impact.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;

/**
 * Impact by team.
 *
 * @param teams those in scope by name, then people in none
 */
public record ImpactTeamBreakdownResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<ImpactTeamBreakdownItem> teams) {}
