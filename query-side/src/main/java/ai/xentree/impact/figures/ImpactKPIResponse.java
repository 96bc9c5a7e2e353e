package ai.xentree.impact.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.Range;
import java.util.List;

/**
 * The Impact cards.
 *
 * @param lviComponents what the learning value index of the range is made of
 */
public record ImpactKPIResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<ImpactKPIItem> kpis,
        LVIComponents lviComponents) {

    /** Of a range and the one before. */
    public static ImpactKPIResponse of(
            AdminStatsOrganizationSummary organization, Range range, ImpactFigures figures, ImpactFigures previous) {
        return new ImpactKPIResponse(
                organization,
                AdminStatsDateRangeSummary.of(range),
                figures.beside(previous),
                LVIComponents.of(figures.value()));
    }
}
