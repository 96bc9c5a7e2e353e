package ai.xentree.engagement;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The reference's own fractions. */
record Fraction(BigInteger top, BigInteger bottom) {

    static Fraction of(long top, long bottom) {
        return bottom == 0
                ? new Fraction(BigInteger.ZERO, BigInteger.ONE)
                : new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Fraction by(long factor) {
        return new Fraction(top.multiply(BigInteger.valueOf(factor)), bottom);
    }

    /** As in engagement_reference.py: half-up on the absolute value, then the sign. */
    BigDecimal rounded(int decimals) {
        var scaled = top.abs().multiply(BigInteger.TEN.pow(decimals));
        var whole = scaled.multiply(BigInteger.TWO).add(bottom).divide(bottom.multiply(BigInteger.TWO));
        var value = new BigDecimal(top.signum() < 0 ? whole.negate() : whole, decimals);
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
