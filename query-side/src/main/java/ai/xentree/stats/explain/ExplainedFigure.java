package ai.xentree.stats.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure that is explained, as it is shown elsewhere.
 *
 * @param key by which it was asked for
 * @param value in {@code unit}, like {@code previousValue}, which is null where it is not compared with the range before
 */
public record ExplainedFigure(
        String key,
        String label,
        BigDecimal value,
        @Nullable BigDecimal previousValue,
        String unit) {}
