package ai.xentree.stats.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as they are kept: in tenths, since every recorded score has one decimal (semantics.md, section 8). */
public final class Points {

    private static final int TENTHS = 10;

    private Points() {}

    /** The sum, in tenths, of so many scores of which the mean is given. */
    public static int tenths(double mean, int scores) {
        return BigDecimal.valueOf(mean)
                .multiply(BigDecimal.valueOf((long) TENTHS * scores))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
