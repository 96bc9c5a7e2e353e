package ai.xentree.stats.figures;

import ai.xentree.english.XPISkill;
import java.math.BigInteger;

/** Means of exact XPI. */
public final class XpiMean {

    /** What 100 points of XPI are as the sum of all skills in 10⁻¹² points. */
    public static final double HUNDRED_POINTS = 100e12 * XPISkill.values().length;

    private static final long TRILLION = 1_000_000_000_000L;
    private static final long XPI_POINT = TRILLION * XPISkill.values().length;
    private static final int LOW_BITS = 20;
    private static final long LOW = (1L << LOW_BITS) - 1;

    private XpiMean() {}

    /**
     * The mean over a population in points; 0 of nobody.
     *
     * @param xpi by ordinal, the sum of all skills in 10⁻¹² points
     */
    public static Exact of(int[] population, long[] xpi) {
        long high = 0; // both stay far from overflow, as one sum would not
        long low = 0;
        for (int member : population) {
            high += xpi[member] >> LOW_BITS;
            low += xpi[member] & LOW;
        }
        var sum = BigInteger.valueOf(high).shiftLeft(LOW_BITS).add(BigInteger.valueOf(low));
        return Exact.of(sum).dividedBy(Exact.of(XPI_POINT).times(population.length));
    }
}
