package ai.xentree.stats.figures;

import ai.xentree.stats.model.ModuleCompletions;
import java.util.List;

/**
 * The largest unit of which every score in a range is a whole number, so that sums and means of scores stay exact: a module's
 * score is the mean of its tasks', of which each has one decimal.
 *
 * @param perTenth how many make a tenth of a point
 */
public record ScoreUnits(long perTenth) {

    private static final long TENTHS = 10;

    static ScoreUnits of(List<ModuleColumns> days) {
        long found = 1;
        for (var day : days) {
            for (var chunk : day.chunks()) {
                found = commonWith(found, chunk.completions());
            }
        }
        return new ScoreUnits(found);
    }

    private static long commonWith(long found, ModuleCompletions page) {
        var common = found;
        for (int row = 0; row < page.rows(); row++) {
            int tasks = page.tasks().at(row);
            if (common % tasks != 0) { // seldom: modules have few tasks
                common = leastCommonMultiple(common, tasks);
            }
        }
        return common;
    }

    private static long leastCommonMultiple(long one, long other) {
        return Math.multiplyExact(one / greatestCommonDivisor(one, other), other);
    }

    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }

    /** A module's score. */
    long score(int tenths, int tasks) {
        return Math.multiplyExact(tenths, perTenth / tasks);
    }

    /** Points: the mean of scores whose sum is given; 0 of none. */
    public Exact mean(long sum, long scores) {
        return Exact.ratio(sum, scores).dividedBy(Exact.of(Math.multiplyExact(perTenth, TENTHS)));
    }

    /** Whether that mean is at least so many points. */
    public boolean reaches(long sum, long scores, long points) {
        return sum >= Math.multiplyExact(Math.multiplyExact(scores, points), Math.multiplyExact(perTenth, TENTHS));
    }
}
