package ai.xentree.engagement.figures;

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
        var decimals = key.unit().decimals();
        var difference = figure.value().minus(previous);
        var delta = difference.rounded(decimals);
        return new AdminStatsKPIStat(
                key,
                key.label(),
                figure.value().rounded(decimals),
                previous.rounded(decimals),
                delta,
                previous.isZero() ? null : percent(difference, previous),
                key.unit(),
                TrendDirection.of(delta));
    }

    private static BigDecimal percent(Exact part, Exact whole) {
        return part.times(100).dividedBy(whole).rounded(AdminStatsUnit.PERCENT.decimals());
    }
}
