package ai.xentree.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** A limit that a bucket of tokens keeps. */
record BucketAllowance(Bucket bucket, Rate rate) implements Allowance {

    @Override
    public Quota take() {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return quota(probe.isConsumed(), probe.getRemainingTokens(), probe.getNanosToWaitForRefill());
    }

    @Override
    public Quota look() {
        var probe = bucket.estimateAbilityToConsume(1);
        return quota(probe.canBeConsumed(), probe.getRemainingTokens(), probe.getNanosToWaitForRefill());
    }

    @Override
    public void charge() {
        bucket.consumeIgnoringRateLimits(1);
    }

    @Override
    public void giveBack() {
        bucket.addTokens(1);
    }

    private Quota quota(boolean granted, long remaining, long nanosToWait) {
        return new Quota(rate, granted, Math.max(0, remaining), Duration.ofNanos(nanosToWait));
    }
}
