package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator found.
 *
 * @param criteria at least one, in the order of {@link Criterion.Key}
 * @param corrections by position
 * @param feedback in a few sentences
 * @param cefrLevel the level that the answer shows
 * @param provider which evaluator gave these scores: {@code local} or {@code openai}
 * @param model its model; null for {@code local}
 * @param fallBack what the configured evaluator failed at, if this is from the one to fall back on
 */
public record Evaluation(
        List<Criterion> criteria,
        List<Correction> corrections,
        String feedback,
        CefrLevel cefrLevel,
        String provider,
        @Nullable String model,
        @Nullable FallBack fallBack) {

    public Evaluation {
        criteria = List.copyOf(criteria);
        corrections = List.copyOf(corrections);
    }

    /**
     * That another evaluator should have answered.
     *
     * @param from the provider that was configured
     */
    public record FallBack(String from, Reason reason) {}

    /** Why an evaluator that was configured did not evaluate. */
    public enum Reason {
        TIMEOUT("did not answer in time"),
        REFUSED("refused the request"),
        RATE_LIMITED("answers too many requests"),
        UNAVAILABLE("was not available"),
        INVALID_ANSWER("gave an answer that cannot be used"),
        CIRCUIT_OPEN("failed too often just before"),
        BUSY("was busy with others");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The mean of the criteria: 0 to 100 with 1 decimal, rounded half up (semantics.md, section 8). */
    public double overallScore() {
        var sum = criteria.stream()
                .map(criterion -> BigDecimal.valueOf(criterion.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(criteria.size()), 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** The provider as shown to people: one that stands in for another says so. */
    public String providerShown() {
        return fallBack == null
                ? provider
                : provider + " (" + fallBack.from() + " " + fallBack.reason().words() + ")";
    }

    Evaluation insteadOf(FallBack failed) {
        return new Evaluation(criteria, corrections, feedback, cefrLevel, provider, model, failed);
    }

    /** Holds learners' words in its corrections; no log may. */
    @Override
    public String toString() {
        return "Evaluation[" + overallScore() + ", " + cefrLevel + ", " + providerShown() + "]";
    }
}
