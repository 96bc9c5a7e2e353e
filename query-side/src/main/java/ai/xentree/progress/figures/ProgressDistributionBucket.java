package ai.xentree.progress.figures;

import ai.xentree.core.WireNamed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * How many of the population fall into a bucket.
 *
 * @param bucket its name
 */
public record ProgressDistributionBucket(String bucket, int memberCount) {

    /** Puts each member of a population, by ordinal, into one of the buckets; empty ones are there, too. */
    static <B extends Enum<B> & WireNamed> List<ProgressDistributionBucket> of(
            B[] buckets, int[] population, IntFunction<B> bucketOf) {
        var counts = new HashMap<B, Integer>();
        Arrays.stream(population).mapToObj(bucketOf).forEach(bucket -> counts.merge(bucket, 1, Integer::sum));
        return Arrays.stream(buckets)
                .map(bucket -> new ProgressDistributionBucket(
                        bucket.wireName(), Objects.requireNonNullElse(counts.get(bucket), 0)))
                .toList();
    }
}
