package ai.xentree.engagement.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many of the population learned about that long in the range. */
public record AdminStatsDistributionBucket(String bucket, int memberCount) {

    private static final List<String> NAMES = List.of("0h", "<1h", "1-5h", "5-10h", "10h+");
    private static final long[] LOWER_SECONDS = {1, 3_600, 5 * 3_600, 10 * 3_600};

    /** All five, in order. */
    static List<AdminStatsDistributionBucket> of(Window window) {
        var counts = new int[NAMES.size()];
        for (int member : window.population()) {
            var seconds = window.learning().seconds()[member];
            counts[
                    (int) Arrays.stream(LOWER_SECONDS)
                            .filter(lower -> lower <= seconds)
                            .count()]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new AdminStatsDistributionBucket(NAMES.get(i), counts[i]))
                .toList();
    }
}
