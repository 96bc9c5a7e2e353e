package ai.xentree.impact.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.Range;
import java.util.List;

/**
 * Members by level at both ends of the range.
 *
 * @param levels A1 to C1
 * @param moves those that happened
 */
public record ImpactLevelProgressionResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<ImpactLevelItem> levels,
        List<ImpactLevelMove> moves) {

    /**
     * Of a population, known by its ordinals.
     *
     * @param atStart XPI by ordinal, the sum of all skills in 10⁻¹² points, like {@code atEnd}
     */
    public static ImpactLevelProgressionResponse of(
            AdminStatsOrganizationSummary organization, Range range, int[] population, long[] atStart, long[] atEnd) {
        var moves = CefrLevels.count(population, atStart, atEnd);
        return new ImpactLevelProgressionResponse(
                organization, AdminStatsDateRangeSummary.of(range), CefrLevels.items(moves), CefrLevels.moves(moves));
    }
}
