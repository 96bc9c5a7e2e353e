package ai.xentree.stats.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact fraction: figures stay exact until they are written, then they are rounded once (semantics.md, section 1). */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    private static final MathContext SIGNIFICANT = new MathContext(34, RoundingMode.HALF_UP);

    /** Nothing. */
    public static final Exact ZERO = of(0);

    /** A whole number. */
    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A whole number. */
    public static Exact of(BigInteger whole) {
        return new Exact(whole, BigInteger.ONE);
    }

    /** A decimal. */
    public static Exact of(BigDecimal decimal) {
        return decimal.scale() < 0
                ? of(decimal.toBigIntegerExact())
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
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

    /** The product. */
    public Exact times(Exact factor) {
        return new Exact(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
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

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The same number, or this one held between two others. */
    public Exact within(Exact least, Exact most) {
        return compareTo(least) < 0 ? least : compareTo(most) > 0 ? most : this;
    }

    /** As a decimal; where that does not end, with 34 significant digits, half-up. */
    public BigDecimal decimal() {
        var common = numerator.gcd(denominator);
        var whole = new BigDecimal(numerator.divide(common));
        var parts = new BigDecimal(denominator.divide(common));
        try {
            return whole.divide(parts);
        } catch (ArithmeticException endless) {
            return whole.divide(parts, SIGNIFICANT);
        }
    }

    /** Rounded half-up, away from zero below it. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}
