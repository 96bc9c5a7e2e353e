package ai.xentree.engagement;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.figures.ExplainedKey;
import org.jspecify.annotations.Nullable;

/**
 * What is to be explained.
 *
 * @param cohort of a retention cell, such as {@code 2026-W05}; null for all else
 * @param period of a retention cell, weeks after the joining week; null for all else
 */
public record ExplainedCell(
        ExplainedKey key, @Nullable String cohort, @Nullable Integer period) {

    private static final String ONLY_RETENTION = "is for the key retention only";
    private static final String MISSING = "is needed for the key retention";

    /**
     * Checked: a retention cell has both, all else neither.
     *
     * @throws ai.xentree.core.Refused with 400 otherwise
     */
    public ExplainedCell {
        var cell = key == ExplainedKey.RETENTION;
        if (cell != (cohort != null)) {
            throw Refusal.invalid("cohort", cell ? MISSING : ONLY_RETENTION);
        }
        if (cell != (period != null)) {
            throw Refusal.invalid("period", cell ? MISSING : ONLY_RETENTION);
        }
    }
}
