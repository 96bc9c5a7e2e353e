package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Comparison;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.TrendDirection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside that of the previous range.
 *
 * @param value in {@code unit}, like {@code previousValue} and {@code delta}, which is the rounded exact difference
 * @param deltaPct percent of the previous value; null when that is exactly 0
 */
public record AdminStatsKPIStat(
        AdminStatsKPIKey key,
        String label,
        BigDecimal value,
        BigDecimal previousValue,
        BigDecimal delta,
        @Nullable BigDecimal deltaPct,
        AdminStatsUnit unit,
        TrendDirection direction) {

    static AdminStatsKPIStat of(Figure figure, Exact previous) {
        var key = figure.key();
        var compared = Comparison.of(figure.value(), previous, key.unit().decimals());
        return new AdminStatsKPIStat(
                key,
                key.label(),
                compared.value(),
                compared.previousValue(),
                compared.delta(),
                compared.deltaPct(),
                key.unit(),
                compared.direction());
    }
}
