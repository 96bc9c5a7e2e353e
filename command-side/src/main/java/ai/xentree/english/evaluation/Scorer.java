package ai.xentree.english.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Scores one criterion of {@code local}. */
interface Scorer {

    Criterion score(Reading reading);

    /** A criterion with a score of 1 decimal, half up, from a share between 0 and 1. */
    static Criterion criterion(Criterion.Key key, double share, Reading reading, List<String> evidence) {
        var score = BigDecimal.valueOf(100 * share * reading.likelihood())
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
        return new Criterion(key, score, Feedback.of(key, score), evidence);
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
