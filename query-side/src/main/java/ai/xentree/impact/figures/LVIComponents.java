package ai.xentree.impact.figures;

import java.math.BigDecimal;

/** Unweighted components of the learning value index, 0 to 1 with four decimals. */
public record LVIComponents(
        BigDecimal engagement, BigDecimal completion, BigDecimal proficiency, BigDecimal consistency) {

    private static final int DECIMALS = 4;

    /** As they are shown. */
    public static LVIComponents of(LearningValue value) {
        return new LVIComponents(
                value.engagement().rounded(DECIMALS),
                value.completion().rounded(DECIMALS),
                value.proficiency().rounded(DECIMALS),
                value.consistency().rounded(DECIMALS));
    }
}
