package ai.xentree.impact;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * How much each component weighs in the learning value index (semantics.md, section 5); decimals as they were written. Whether
 * they may be an organization's is another matter: see {@link #areInRange()} and {@link #sumToOne()}.
 */
public record LviWeights(BigDecimal engagement, BigDecimal completion, BigDecimal proficiency, BigDecimal consistency) {

    /** Those of an organization that never chose its own. */
    public static final LviWeights DEFAULTS = new LviWeights(
            new BigDecimal("0.30"), new BigDecimal("0.25"), new BigDecimal("0.25"), new BigDecimal("0.20"));

    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    /** Whether each is between 0 and 1. */
    public boolean areInRange() {
        return all().allMatch(weight -> weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Whether their sum is 1, give or take 0.000001. */
    public boolean sumToOne() {
        var sum = all().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Whether they weigh the same, however they are written. */
    public boolean weighTheSameAs(LviWeights other) {
        return engagement.compareTo(other.engagement) == 0
                && completion.compareTo(other.completion) == 0
                && proficiency.compareTo(other.proficiency) == 0
                && consistency.compareTo(other.consistency) == 0;
    }

    /** Whether they weigh the same as {@link #DEFAULTS}. */
    public boolean areDefault() {
        return weighTheSameAs(DEFAULTS);
    }

    private Stream<BigDecimal> all() {
        return Stream.of(engagement, completion, proficiency, consistency);
    }
}
