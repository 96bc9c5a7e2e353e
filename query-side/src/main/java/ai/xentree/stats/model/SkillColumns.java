package ai.xentree.stats.model;

import ai.xentree.english.SkillMean;
import java.util.Arrays;

/** Skills as numbers: one for each, in 10⁻¹² points; −1 for one without attempts. */
final class SkillColumns {

    private static final long UNTRIED = -1;

    private SkillColumns() {}

    static long[] of(Skills skills) {
        return skills.means().stream()
                .mapToLong(mean -> mean.tried() ? mean.trillionths() : UNTRIED)
                .toArray();
    }

    /** Those in a row of a column that holds all skills for each row. */
    static Skills skills(long[] column, int row) {
        return new Skills(Arrays.stream(column, row * Skills.COUNT, (row + 1) * Skills.COUNT)
                .mapToObj(SkillColumns::mean)
                .toList());
    }

    private static SkillMean mean(long number) {
        return number == UNTRIED ? SkillMean.UNTRIED : new SkillMean(number, true);
    }
}
