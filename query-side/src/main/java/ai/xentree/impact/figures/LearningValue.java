package ai.xentree.impact.figures;

import ai.xentree.impact.LviWeights;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.XpiMean;
import java.util.Arrays;

/**
 * The components of the learning value index of a population, each from 0 to 1 and exact: the mean of everybody's, which is
 * computed over the whole range however long they were members (semantics.md, section 5).
 */
public record LearningValue(Exact engagement, Exact completion, Exact proficiency, Exact consistency) {

    private static final int POINTS = 100;

    /** Of a population, known by its ordinals. */
    public static LearningValue of(ValueColumns columns, int... population) {
        return new LearningValue(
                engagement(columns, population),
                completion(columns, population),
                XpiMean.of(population, columns.xpi()).dividedBy(Exact.of(POINTS)),
                consistency(columns, population));
    }

    /** Hours against 2 a week, at most 1 each. */
    private static Exact engagement(ValueColumns columns, int[] population) {
        var sum = Arrays.stream(population).mapToLong(columns::engaged).sum();
        return Exact.ratio(sum, columns.enough() * population.length);
    }

    /** Completed ÷ started, 0 without starts; people with as many starts share a denominator. */
    private static Exact completion(ValueColumns columns, int[] population) {
        int most = Arrays.stream(population)
                .map(member -> columns.starts()[member])
                .max()
                .orElse(0);
        var completedByStarts = new long[most + 1];
        for (int member : population) {
            completedByStarts[columns.starts()[member]] += columns.completed()[member];
        }
        var sum = Exact.ZERO;
        for (int starts = 1; starts <= most; starts++) {
            if (completedByStarts[starts] > 0) {
                sum = sum.plus(Exact.ratio(completedByStarts[starts], starts));
            }
        }
        return sum.dividedBy(Exact.of(population.length));
    }

    /** Weeks with a session ÷ weeks. */
    private static Exact consistency(ValueColumns columns, int[] population) {
        var sum = Arrays.stream(population)
                .mapToLong(member -> columns.weeks()[member])
                .sum();
        return Exact.ratio(sum, columns.weeksTouched() * population.length);
    }

    /** The index in points. */
    public Exact index(LviWeights weights) {
        return engagement
                .times(Exact.of(weights.engagement()))
                .plus(completion.times(Exact.of(weights.completion())))
                .plus(proficiency.times(Exact.of(weights.proficiency())))
                .plus(consistency.times(Exact.of(weights.consistency())))
                .times(POINTS);
    }
}
