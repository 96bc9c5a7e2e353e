package ai.xentree.bench.crash;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the contract writes them, worked out by the plainest means. */
final class Exact {

    private Exact() {}

    /** A quotient rounded half-up; 0 where the divisor is. */
    static String quotient(long dividend, long divisor, int decimals) {
        return divisor == 0
                ? "0"
                : plain(BigDecimal.valueOf(dividend)
                        .divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_UP));
    }

    /** The same number always in the same way. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
