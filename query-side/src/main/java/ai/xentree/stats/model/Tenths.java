package ai.xentree.stats.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as they are kept: in tenths, since every recorded score has one decimal (semantics.md, section 8). */
public final class Tenths {

    private static final int A_POINT = 10;

    private Tenths() {}

    /** The sum, in tenths, of so many scores of which the mean is given. */
    public static int of(double mean, int scores) {
        return BigDecimal.valueOf(mean)
                .multiply(BigDecimal.valueOf((long) A_POINT * scores))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
