package ai.xentree.reference.impact;

import ai.xentree.impact.LviWeights;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.progress.Learning;
import ai.xentree.reference.xpi.HeldXpi;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The components of the learning value index, each 0 to 1 and exact (semantics.md, section 5: LVI). */
record LearningValue(Fraction engagement, Fraction completion, Fraction proficiency, Fraction consistency) {

    private static final int SECONDS_A_WEEK = 2 * 3_600;
    private static final int DAYS_A_WEEK = 7;

    /** Of one person over the whole range. */
    static LearningValue of(Window window, UUID user) {
        return new LearningValue(
                engagement(window, user),
                Learning.of(window, user).completionRate(),
                new HeldXpi(window, user).atEnd().over(100),
                consistency(window, user));
    }

    /** Mean of the people's. */
    static LearningValue of(Window window, List<UUID> people) {
        var all = people.stream().map(user -> of(window, user)).toList();
        return new LearningValue(
                mean(all, LearningValue::engagement),
                mean(all, LearningValue::completion),
                mean(all, LearningValue::proficiency),
                mean(all, LearningValue::consistency));
    }

    /** Of the whole population. */
    static LearningValue of(Window window) {
        return of(window, window.population());
    }

    private static Fraction mean(List<LearningValue> all, Function<LearningValue, Fraction> component) {
        return Fraction.mean(all.stream().map(component).toList());
    }

    private static Fraction engagement(Window window, UUID user) {
        var weeks = Fraction.of(window.span().days(), DAYS_A_WEEK);
        return Fraction.of(Window.seconds(window.sessions(user)))
                .over(weeks.times(SECONDS_A_WEEK))
                .atMost(Fraction.ONE);
    }

    private static Fraction consistency(Window window, UUID user) {
        var learned = window.sessions(user).stream()
                .map(session -> Span.mondayOf(Span.day(session.startedAt())))
                .distinct()
                .count();
        return Fraction.of(learned, window.span().mondays().size());
    }

    /** The index by some weights, 0 to 100. */
    Fraction index(LviWeights weights) {
        return Fraction.sum(List.of(
                        engagement.times(Fraction.of(weights.engagement())),
                        completion.times(Fraction.of(weights.completion())),
                        proficiency.times(Fraction.of(weights.proficiency())),
                        consistency.times(Fraction.of(weights.consistency()))))
                .times(100);
    }

    /** The index by the organization's weights, which apply to every range. */
    Fraction index(Window window) {
        return index(window.world().weights(window.scope().organization().id()).weights());
    }
}
