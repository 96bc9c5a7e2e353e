package ai.xentree.bench.crash;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as the contract writes them, worked out by the plainest means. */
final class Exact {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

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

    /** An instant as the API writes it, always with milliseconds. */
    static String plain(Instant instant) {
        return MILLIS.format(instant);
    }
}
