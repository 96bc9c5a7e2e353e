package ai.xentree.english;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How good a person is at a skill: an exponentially weighted mean over the scored attempts that feed it, in the order in
 * which their scores were recorded (semantics.md, section 8).
 *
 * @param trillionths in 10⁻¹² points, 0 to 100 points
 * @param attempts how many there are
 * @param lastAttemptAt when the last of them was submitted
 */
record Skill(long trillionths, int attempts, @Nullable Instant lastAttemptAt) {

    private static final Skill UNTRIED = new Skill(0, 0, null);

    private static final int DECIMALS = 12;
    private static final BigDecimal BAND_PER_SCORE = BigDecimal.valueOf(CefrLevel.POINTS, 2);
    private static final BigDecimal LATEST = new BigDecimal("0.3");
    private static final BigDecimal EARLIER = new BigDecimal("0.7");

    private static final String VALUE = "value";
    private static final String ATTEMPTS = "attempts";
    private static final String LAST_ATTEMPT_AT = "last_attempt_at";

    static Skill of(@Nullable Document document) {
        return document == null
                ? UNTRIED
                : new Skill(
                        document.getLong(VALUE),
                        document.getInteger(ATTEMPTS),
                        Times.instant(document, LAST_ATTEMPT_AT));
    }

    Document document() {
        return new Document(VALUE, trillionths)
                .append(ATTEMPTS, attempts)
                .append(LAST_ATTEMPT_AT, lastAttemptAt == null ? null : lastAttemptAt.toEpochMilli());
    }

    /** The skill after another attempt. */
    Skill after(CefrLevel level, double score, Instant submittedAt) {
        var shown = BigDecimal.valueOf(level.floor()).add(BAND_PER_SCORE.multiply(BigDecimal.valueOf(score)));
        var mean = attempts == 0 ? shown : LATEST.multiply(shown).add(EARLIER.multiply(value()));
        var kept = mean.setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Skill(kept.unscaledValue().longValueExact(), attempts + 1, latest(submittedAt));
    }

    private BigDecimal value() {
        return BigDecimal.valueOf(trillionths, DECIMALS);
    }

    private Instant latest(Instant submittedAt) {
        return lastAttemptAt == null || submittedAt.isAfter(lastAttemptAt) ? submittedAt : lastAttemptAt;
    }

    Points points() {
        return new Points(trillionths, 1);
    }
}
