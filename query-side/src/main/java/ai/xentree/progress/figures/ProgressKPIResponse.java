package ai.xentree.progress.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import java.util.List;

/** The Progress cards. */
public record ProgressKPIResponse(
        AdminStatsOrganizationSummary organization, AdminStatsDateRangeSummary dateRange, List<ProgressKPIItem> kpis) {}
