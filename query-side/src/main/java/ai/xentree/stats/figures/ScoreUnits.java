package ai.xentree.stats.figures;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest unit of which every score in a range is a whole number, so that sums and means of scores stay exact: a module's
 * score is the mean of its tasks', of which each has one decimal.
 *
 * @param perTenth how many make a tenth of a point
 */
public record ScoreUnits(long perTenth) {

    private static final long TENTHS = 10;

    static ScoreUnits of(List<ModuleColumns> days) {
        var found = days.stream()
                .flatMap(day -> day.chunks().stream())
                .map(page -> page.completions())
                .flatMapToInt(page ->
                        IntStream.range(0, page.rows()).map(row -> page.tasks().at(row)))
                .distinct()
                .asLongStream()
                .reduce(1, ScoreUnits::leastCommonMultiple);
        return new ScoreUnits(found);
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
