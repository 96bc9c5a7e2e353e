package ai.xentree.stats.figures;

/** Who belongs to a population, for sums without branches. */
final class Masks {

    private Masks() {}

    /** By ordinal: all bits for those who belong to it, none for others. */
    static long[] of(int[] population, int members) {
        var mask = new long[members];
        for (int member : population) {
            mask[member] = -1;
        }
        return mask;
    }
}
