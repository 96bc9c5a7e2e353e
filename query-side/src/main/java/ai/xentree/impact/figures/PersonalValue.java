package ai.xentree.impact.figures;

import ai.xentree.impact.LviWeights;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.figures.XpiMean;

/**
 * What each member is compared by.
 *
 * @param xpiAtStart by ordinal, the sum of all skills in 10⁻¹² points
 */
@SuppressWarnings("ArrayRecordComponent") // only read
public record PersonalValue(ValueColumns columns, long[] xpiAtStart, LviWeights weights) {

    /** About how much it is: enough to tell who cannot be among the best. */
    public double estimate(TopPerformersBy by, int member) {
        return switch (by) {
            case LVI -> estimatedIndex(member);
            case XPI_GAIN -> columns.xpi()[member] - xpiAtStart[member];
            case LEARNING_HOURS -> columns.seconds()[member];
        };
    }

    private double estimatedIndex(int member) {
        int starts = columns.starts()[member];
        return weights.engagement().doubleValue() * columns.engaged(member) / columns.enough()
                + weights.completion().doubleValue() * (starts == 0 ? 0 : (double) columns.completed()[member] / starts)
                + weights.proficiency().doubleValue() * columns.xpi()[member] / XpiMean.HUNDRED_POINTS
                + weights.consistency().doubleValue() * columns.weeks()[member] / columns.weeksTouched();
    }

    /** Exactly how much it is. */
    public Exact exact(TopPerformersBy by, int member) {
        return switch (by) {
            case LVI -> index(member);
            case XPI_GAIN -> gain(member);
            case LEARNING_HOURS -> hours(member);
        };
    }

    /** The learning value index of one member (points). */
    public Exact index(int member) {
        return LearningValue.of(columns, member).index(weights);
    }

    /** XPI at the range's end minus at its start (points). */
    public Exact gain(int member) {
        return XpiMean.of(one(member), columns.xpi()).minus(XpiMean.of(one(member), xpiAtStart));
    }

    /** XPI at the range's end (points). */
    public Exact xpi(int member) {
        return XpiMean.of(one(member), columns.xpi());
    }

    /** Steps up from one CEFR level to the next. */
    public long levelsGained(int member) {
        return CefrLevels.gained(one(member), xpiAtStart, columns.xpi());
    }

    /** Learning time (hours). */
    public Exact hours(int member) {
        return Window.hours(columns.seconds()[member]);
    }

    private static int[] one(int member) {
        return new int[] {member};
    }
}
