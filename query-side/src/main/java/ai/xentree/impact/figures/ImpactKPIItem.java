package ai.xentree.impact.figures;

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
public record ImpactKPIItem(
        ImpactKPIKey key,
        String label,
        BigDecimal value,
        BigDecimal previousValue,
        BigDecimal delta,
        @Nullable BigDecimal deltaPct,
        ImpactKPIUnit unit,
        TrendDirection direction) {

    static ImpactKPIItem of(ImpactKPIKey key, Exact value, Exact previous) {
        var compared = Comparison.of(value, previous, key.unit().decimals());
        return new ImpactKPIItem(
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
