package ai.xentree.reference.numbers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** An exact number. A quotient whose divisor is 0 is 0 (semantics.md, section 1). */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** In lowest terms, the sign above. */
    public Fraction {
        var divisor = bottom.signum() < 0 ? top.gcd(bottom).negate() : top.gcd(bottom);
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long part, long whole) {
        return of(part).over(of(whole));
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() < 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** A decimal as it was written, such as {@code 0.25}. */
    public static Fraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /** 0 of nothing. */
    public static Fraction mean(Collection<Fraction> all) {
        return sum(all).over(of(all.size()));
    }

    public static Fraction sum(Collection<Fraction> all) {
        return all.stream().reduce(ZERO, Fraction::plus);
    }

    /** Interpolated linearly between neighbours; fails of nothing. */
    public static Fraction upperQuartile(Collection<Fraction> all) {
        var sorted = all.stream().sorted().toList();
        var place = of(3L * (sorted.size() - 1), 4);
        var below = place.top().divide(place.bottom()).intValueExact();
        var above = Math.min(below + 1, sorted.size() - 1);
        var beyond = place.minus(of(below));
        return sorted.get(below).plus(sorted.get(above).minus(sorted.get(below)).times(beyond));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    public Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    public Fraction over(Fraction other) {
        return other.isZero() ? ZERO : new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    public Fraction over(long divisor) {
        return over(of(divisor));
    }

    public Fraction atMost(Fraction other) {
        return compareTo(other) > 0 ? other : this;
    }

    public Fraction atLeast(Fraction other) {
        return compareTo(other) < 0 ? other : this;
    }

    public boolean isZero() {
        return top.signum() == 0;
    }

    public boolean isPositive() {
        return top.signum() > 0;
    }

    /** Half-up, away from zero below it. */
    public BigDecimal rounded(int decimals) {
        var scaled = top.abs().multiply(BigInteger.TEN.pow(decimals));
        var doubled = bottom.multiply(BigInteger.TWO);
        var whole = scaled.multiply(BigInteger.TWO).add(bottom).divide(doubled);
        return new BigDecimal(top.signum() < 0 ? whole.negate() : whole, decimals);
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
