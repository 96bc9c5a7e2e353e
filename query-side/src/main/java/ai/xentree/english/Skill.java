package ai.xentree.english;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How good a person is at a skill, and what that comes from.
 *
 * @param attempts how many there are
 * @param lastAttemptAt when the last of them was submitted
 */
record Skill(SkillMean mean, int attempts, @Nullable Instant lastAttemptAt) {

    private static final Skill UNTRIED = new Skill(SkillMean.UNTRIED, 0, null);

    private static final String VALUE = "value";
    private static final String ATTEMPTS = "attempts";
    private static final String LAST_ATTEMPT_AT = "last_attempt_at";

    static Skill of(@Nullable Document document) {
        return document == null
                ? UNTRIED
                : new Skill(
                        new SkillMean(document.getLong(VALUE), true),
                        document.getInteger(ATTEMPTS),
                        Times.instant(document, LAST_ATTEMPT_AT));
    }

    Document document() {
        return new Document(VALUE, trillionths())
                .append(ATTEMPTS, attempts)
                .append(LAST_ATTEMPT_AT, lastAttemptAt == null ? null : lastAttemptAt.toEpochMilli());
    }

    /** The skill after another attempt. */
    Skill after(CefrLevel level, double score, Instant submittedAt) {
        return new Skill(mean.after(level, score), attempts + 1, latest(submittedAt));
    }

    private Instant latest(Instant submittedAt) {
        return lastAttemptAt == null || submittedAt.isAfter(lastAttemptAt) ? submittedAt : lastAttemptAt;
    }

    /** In 10⁻¹² points. */
    long trillionths() {
        return mean.trillionths();
    }

    Points points() {
        return new Points(trillionths(), 1);
    }
}
