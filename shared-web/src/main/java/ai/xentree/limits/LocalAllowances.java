package ai.xentree.limits;

import io.github.bucket4j.Bucket;

/** Limits that this program counts by itself. */
record LocalAllowances(BucketClock clock) implements AllowanceMaker {

    @Override
    public Allowance make(LimitKey key, Rate rate) {
        var bucket = Bucket.builder()
                .addLimit(rate.bandwidth())
                .withCustomTimePrecision(clock)
                .build();
        return new BucketAllowance(bucket, rate);
    }
}
