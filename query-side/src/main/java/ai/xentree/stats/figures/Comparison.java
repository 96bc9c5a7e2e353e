package ai.xentree.stats.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside that of the previous range, as both are shown (semantics.md, section 3, "kpis").
 *
 * @param delta the rounded exact difference
 * @param deltaPct percent of the previous value; null when that is exactly 0
 * @param direction sign of the delta as it is shown
 */
public record Comparison(
        BigDecimal value,
        BigDecimal previousValue,
        BigDecimal delta,
        @Nullable BigDecimal deltaPct,
        TrendDirection direction) {

    private static final int PERCENT_DECIMALS = 1;

    /** Of exact values, shown with that many decimals. */
    public static Comparison of(Exact value, Exact previous, int decimals) {
        var difference = value.minus(previous);
        var delta = difference.rounded(decimals);
        return new Comparison(
                value.rounded(decimals),
                previous.rounded(decimals),
                delta,
                previous.isZero() ? null : percent(difference, previous),
                TrendDirection.of(delta));
    }

    private static BigDecimal percent(Exact part, Exact whole) {
        return part.times(100).dividedBy(whole).rounded(PERCENT_DECIMALS);
    }
}
