package ai.xentree.engagement.figures;

import ai.xentree.core.WireNamed;
import ai.xentree.stats.figures.Window;
import java.util.List;
import java.util.stream.IntStream;

/** How many of the population learned about that long in the range. */
public record AdminStatsDistributionBucket(Bucket bucket, int memberCount) {

    /** Learning time in the range; the lower bound is included, the upper is not. */
    public enum Bucket implements WireNamed {
        NONE("0h", 0),
        UNDER_1("<1h", 1),
        FROM_1("1-5h", 3_600),
        FROM_5("5-10h", 5 * 3_600),
        FROM_10("10h+", 10 * 3_600);

        private final String wireName;
        private final long lowerSeconds;

        Bucket(String wireName, long lowerSeconds) {
            this.wireName = wireName;
            this.lowerSeconds = lowerSeconds;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /** All five, in order. */
    static List<AdminStatsDistributionBucket> of(Window window) {
        var buckets = Bucket.values();
        var counts = new int[buckets.length];
        for (int member : window.population()) {
            counts[bucket(buckets, window.learning().seconds()[member])]++;
        }
        return IntStream.range(0, buckets.length)
                .mapToObj(i -> new AdminStatsDistributionBucket(buckets[i], counts[i]))
                .toList();
    }

    private static int bucket(Bucket[] buckets, long seconds) {
        int found = 0;
        while (found + 1 < buckets.length && buckets[found + 1].lowerSeconds <= seconds) {
            found++;
        }
        return found;
    }
}
