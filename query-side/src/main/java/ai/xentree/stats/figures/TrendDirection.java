package ai.xentree.stats.figures;

import java.math.BigDecimal;

/** Sign of a delta as it is shown. */
public enum TrendDirection {
    UP,
    DOWN,
    FLAT;

    static TrendDirection of(BigDecimal delta) {
        return switch (delta.signum()) {
            case 1 -> UP;
            case -1 -> DOWN;
            default -> FLAT;
        };
    }
}
