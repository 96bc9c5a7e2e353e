package ai.xentree.english;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How good a person is at a skill: an exponentially weighted mean over the scored attempts that feed it, in the order in
 * which their scores were recorded (semantics.md, section 8).
 *
 * @param trillionths in 10⁻¹² points, 0 to 100 points
 * @param tried whether there is an attempt
 */
public record SkillMean(long trillionths, boolean tried) {

    /** Without any attempt. */
    public static final SkillMean UNTRIED = new SkillMean(0, false);

    static final int DECIMALS = 12;

    private static final BigDecimal BAND_PER_SCORE = BigDecimal.valueOf(CefrLevel.POINTS, 2);
    private static final BigDecimal LATEST = new BigDecimal("0.3");
    private static final BigDecimal EARLIER = new BigDecimal("0.7");

    /**
     * The mean after another attempt.
     *
     * @param level of the module
     * @param score 0 to 100 with one decimal
     */
    public SkillMean after(CefrLevel level, double score) {
        var shown = BigDecimal.valueOf(level.floor()).add(BAND_PER_SCORE.multiply(BigDecimal.valueOf(score)));
        var mean = tried ? LATEST.multiply(shown).add(EARLIER.multiply(value())) : shown;
        return new SkillMean(
                mean.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact(), true);
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(trillionths, DECIMALS);
    }
}
