package ai.xentree.stats.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure that is explained, as it is shown elsewhere.
 *
 * @param key by which it was asked for
 * @param value in {@code unit}, like {@code previousValue} and {@code delta}, which are null where it is not compared with the range before
 * @param delta the rounded exact difference
 * @param deltaPct percent of the previous value; null, too, when that is exactly 0
 */
public record ExplainedFigure(
        String key,
        String label,
        BigDecimal value,
        @Nullable BigDecimal previousValue,
        @Nullable BigDecimal delta,
        @Nullable BigDecimal deltaPct,
        String unit) {}
