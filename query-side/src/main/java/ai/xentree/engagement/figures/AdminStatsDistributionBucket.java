package ai.xentree.engagement.figures;

import ai.xentree.core.WireNamed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

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
        var counts = new EnumMap<Bucket, Integer>(Bucket.class);
        for (int member : window.population()) {
            counts.merge(bucket(window.learning().seconds()[member]), 1, Integer::sum);
        }
        return Arrays.stream(Bucket.values())
                .map(bucket -> new AdminStatsDistributionBucket(bucket, counts.getOrDefault(bucket, 0)))
                .toList();
    }

    private static Bucket bucket(long seconds) {
        var found = Bucket.NONE;
        for (var bucket : Bucket.values()) {
            found = bucket.lowerSeconds <= seconds ? bucket : found;
        }
        return found;
    }
}
