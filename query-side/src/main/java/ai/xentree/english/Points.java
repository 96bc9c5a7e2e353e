package ai.xentree.english;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact proficiency, 0 to 100 points: of a skill, or the mean of several.
 *
 * @param trillionths sum of the skills in 10⁻¹² points
 * @param skills how many it is the mean of
 */
record Points(long trillionths, int skills) {

    private static final int DECIMALS = 12;
    private static final long TRILLION = 1_000_000_000_000L;

    /** With one decimal. */
    BigDecimal rounded() {
        return BigDecimal.valueOf(trillionths, DECIMALS).divide(BigDecimal.valueOf(skills), 1, RoundingMode.HALF_UP);
    }

    /** What is added to come to another proficiency of as many skills, with one decimal. */
    BigDecimal upTo(Points other) {
        return new Points(other.trillionths - trillionths, skills).rounded();
    }

    /** The level that the exact value has reached. */
    CefrLevel level() {
        var levels = CefrLevel.values();
        var reached = trillionths / (CefrLevel.POINTS * TRILLION * skills);
        return levels[(int) Math.min(reached, levels.length - 1)];
    }
}
