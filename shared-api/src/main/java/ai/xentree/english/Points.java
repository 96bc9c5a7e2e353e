package ai.xentree.english;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact proficiency, 0 to 100 points: of a skill, or the mean of several.
 *
 * @param trillionths sum of the skills in 10⁻¹² points
 * @param skills how many it is the mean of
 */
public record Points(long trillionths, int skills) {

    private static final int SKILLS = XPISkill.values().length;
    private static final long TRILLION = 1_000_000_000_000L;

    /**
     * An XPI, which is the mean of all skills.
     *
     * @param trillionths their sum in 10⁻¹² points
     */
    public static Points xpi(long trillionths) {
        return new Points(trillionths, SKILLS);
    }

    /** With one decimal. */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(trillionths, SkillMean.DECIMALS)
                .divide(BigDecimal.valueOf(skills), 1, RoundingMode.HALF_UP);
    }

    /** What is added to come to another proficiency of as many skills, with one decimal. */
    public BigDecimal upTo(Points other) {
        return new Points(other.trillionths - trillionths, skills).rounded();
    }

    /** The level that the exact value has reached. */
    public CefrLevel level() {
        var levels = CefrLevel.values();
        var reached = trillionths / (CefrLevel.POINTS * TRILLION * skills);
        return levels[(int) Math.min(reached, levels.length - 1)];
    }
}
