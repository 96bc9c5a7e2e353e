package ai.xentree.reference.xpi;

import ai.xentree.reference.history.Act.Score;
import ai.xentree.reference.numbers.Fraction;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** XPI after scores, in the order in which they were recorded (semantics.md, section 8). */
public final class Xpi {

    private static final List<String> SKILLS = List.of("reading", "listening", "writing", "speaking");
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1");
    private static final int BAND = 20;
    private static final int KEPT_DECIMALS = 12;

    private final Map<String, Fraction> skills = new HashMap<>();

    private Xpi(Collection<Score> scores) {
        scores.forEach(this::take);
    }

    /** 0 to 100, exact. */
    public static Fraction after(Collection<Score> scores) {
        return new Xpi(scores).mean();
    }

    private void take(Score score) {
        var floor = (long) BAND * LEVELS.indexOf(score.level().name());
        var x = Fraction.of(floor).plus(score.score().over(100).times(BAND));
        fed(score).forEach(skill -> skills.put(skill, next(skill, x)));
    }

    private static List<String> fed(Score score) {
        return switch (score.kind()) {
            case READING -> List.of("reading");
            case LISTENING -> List.of("listening");
            case WRITING -> List.of("writing");
            case SPEAKING -> List.of("speaking");
            case VOCABULARY, GRAMMAR -> List.of("reading", "writing");
        };
    }

    private Fraction next(String skill, Fraction x) {
        var before = skills.get(skill);
        var after = before == null ? x : x.times(Fraction.of("0.3")).plus(before.times(Fraction.of("0.7")));
        return Fraction.of(after.rounded(KEPT_DECIMALS));
    }

    private Fraction mean() {
        return Fraction.mean(SKILLS.stream()
                .map(skill -> skills.getOrDefault(skill, Fraction.ZERO))
                .toList());
    }

    /** The CEFR level of a value, floor included: 20 is A2. */
    public static String level(Fraction xpi) {
        return LEVELS.get(steps(xpi));
    }

    /** The level as a number from 0. */
    public static int steps(Fraction xpi) {
        return Math.min(
                LEVELS.size() - 1,
                xpi.over(BAND).top().divide(xpi.over(BAND).bottom()).intValueExact());
    }

    public static List<String> levels() {
        return LEVELS;
    }
}
