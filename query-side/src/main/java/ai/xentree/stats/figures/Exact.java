package ai.xentree.stats.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction: figures stay exact until they are written, then they are rounded once (semantics.md, section 1). */
public record Exact(BigInteger numerator, BigInteger denominator) {

    /** Nothing. */
    public static final Exact ZERO = of(0);

    /** A whole number. */
    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A quotient; 0 where its divisor is. */
    public static Exact ratio(long part, long whole) {
        return of(part).dividedBy(of(whole));
    }

    /** The sum. */
    public Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Exact times(long factor) {
        return new Exact(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** The quotient; 0 where its divisor is. */
    public Exact dividedBy(Exact divisor) {
        if (divisor.isZero()) {
            return ZERO;
        }
        var sign = BigInteger.valueOf(divisor.numerator.signum());
        return new Exact(
                numerator.multiply(divisor.denominator).multiply(sign),
                denominator.multiply(divisor.numerator).multiply(sign));
    }

    /** Whether it is 0. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Rounded half-up, away from zero below it. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}
