package ai.xentree.english;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exact score of a completed module: the mean of the best score of each task, of which every one has one decimal.
 *
 * @param tenths sum of those scores in tenths of a point
 * @param tasks how many there are, at least 1
 */
record ModuleScore(long tenths, int tasks) {

    private static final int TENTHS = 10;

    /** As an event tells it; null stands for one task. */
    static ModuleScore of(double mean, @Nullable Integer tasks) {
        var count = tasks == null ? 1 : tasks;
        var sum = BigDecimal.valueOf(mean).multiply(BigDecimal.valueOf((long) TENTHS * count));
        return new ModuleScore(sum.setScale(0, RoundingMode.HALF_UP).longValueExact(), count);
    }

    /** In points with one decimal. */
    BigDecimal rounded() {
        return quotient(BigInteger.valueOf(tenths), BigInteger.valueOf(tasks));
    }

    /** The mean of exact scores, in points with one decimal; none of none. */
    static Optional<BigDecimal> mean(Collection<ModuleScore> scores) {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        var common = scores.stream()
                .map(score -> BigInteger.valueOf(score.tasks))
                .reduce(BigInteger.ONE, ModuleScore::leastCommonMultiple);
        var sum = scores.stream()
                .map(score -> common.divide(BigInteger.valueOf(score.tasks)).multiply(BigInteger.valueOf(score.tenths)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return Optional.of(quotient(sum, common.multiply(BigInteger.valueOf(scores.size()))));
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    private static BigDecimal quotient(BigInteger sumOfTenths, BigInteger count) {
        return new BigDecimal(sumOfTenths, 1).divide(new BigDecimal(count), 1, RoundingMode.HALF_UP);
    }
}
