package ai.xentree.bench.history;

import java.util.SplittableRandom;

/** What is left to chance in one session, the same for the same seed and number. */
record Chance(SplittableRandom random) {

    private static final int SHORTEST_SECONDS = 60;
    private static final int TYPICAL_SECONDS = 900;
    private static final int LONGEST_SECONDS = 4 * 3600;

    Chance(long seed, int session) {
        this(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + session));
    }

    /** A few learn much, many a little: the square of an even chance. */
    int member(int members) {
        var even = random.nextDouble();
        return (int) (even * even * members);
    }

    /** Exponentially distributed, within bounds. */
    long learningSeconds() {
        var seconds = SHORTEST_SECONDS - TYPICAL_SECONDS * Math.log(1 - random.nextDouble());
        return Math.min(LONGEST_SECONDS, (long) seconds);
    }
}
