package ai.xentree.stats.figures;

import java.util.Arrays;

/**
 * What the population did with modules on each day of a range.
 *
 * @param scores sum of the scores of the completions
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, then only read
public record ModuleDaySums(long[] starts, long[] completions, long[] scores, long[] attempts) {

    static ModuleDaySums none(int days) {
        return new ModuleDaySums(new long[days], new long[days], new long[days], new long[days]);
    }

    /** Modules started in the range. */
    public long allStarts() {
        return Arrays.stream(starts).sum();
    }

    /** Modules completed for the first time in it. */
    public long allCompletions() {
        return Arrays.stream(completions).sum();
    }

    /** Sum of the scores of these. */
    public long allScores() {
        return Arrays.stream(scores).reduce(0, Math::addExact);
    }

    /** Attempts made in it. */
    public long allAttempts() {
        return Arrays.stream(attempts).sum();
    }
}
