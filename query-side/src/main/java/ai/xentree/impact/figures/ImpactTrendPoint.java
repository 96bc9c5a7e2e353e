package ai.xentree.impact.figures;

import ai.xentree.impact.LviWeights;
import ai.xentree.stats.figures.IsoWeek;
import ai.xentree.stats.figures.XpiMean;
import ai.xentree.stats.model.StatsPages;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One week of impact, as far as it lies in the range.
 *
 * @param weekStart its Monday
 * @param lvi points with one decimal, like {@code averageXpi}, which is that of the week's end, or the range's
 */
public record ImpactTrendPoint(String week, LocalDate weekStart, BigDecimal lvi, BigDecimal averageXpi) {

    /** Of the days that columns are about. */
    public static ImpactTrendPoint of(ValueColumns columns, int[] population, LviWeights weights) {
        var monday =
                LocalDate.ofEpochDay(StatsPages.mondayOf(columns.range().start().toEpochDay()));
        var decimals = ImpactKPIUnit.POINTS.decimals();
        return new ImpactTrendPoint(
                IsoWeek.name(monday),
                monday,
                LearningValue.of(columns, population).index(weights).rounded(decimals),
                XpiMean.of(population, columns.xpi()).rounded(decimals));
    }
}
