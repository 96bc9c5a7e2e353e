package ai.xentree.limits;

import ai.xentree.vault.KeyedHash;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.OptimizationListener;
import io.github.bucket4j.distributed.proxy.optimization.delay.DelayOptimization;
import org.bson.types.Binary;

/**
 * Limits that programs count together. Each goes by what it knows for a moment, so that most requests ask nobody, and counts by
 * itself while the others cannot be asked. Whose limits they are cannot be read there: addresses and ids are hashed with a key.
 */
final class SharedAllowances implements AllowanceMaker {

    private final SharedBuckets buckets;
    private final LocalAllowances alone;
    private final KeyedHash names;
    private final RateLimitSettings.Sharing settings;
    private final BucketClock clock;
    private final Outage outage;

    SharedAllowances(SharedBuckets buckets, KeyedHash names, RateLimitSettings.Sharing settings, BucketClock clock) {
        this.buckets = buckets;
        this.alone = new LocalAllowances(clock);
        this.names = names;
        this.settings = settings;
        this.clock = clock;
        this.outage = new Outage(settings.pause(), clock.clock());
    }

    @Override
    public Allowance make(LimitKey key, Rate rate) {
        var configuration =
                BucketConfiguration.builder().addLimit(rate.bandwidth()).build();
        var together = buckets.builder()
                .withOptimization(askingNowAndThen(rate))
                .build(new Binary(names.of(key.text())), () -> configuration);
        return new SharedAllowance(new BucketAllowance(together, rate), alone.make(key, rate), outage);
    }

    private Optimization askingNowAndThen(Rate rate) {
        var parameters = new DelayParameters(settings.atOnce(rate), settings.every());
        return new DelayOptimization(parameters, OptimizationListener.createDefault(), clock);
    }
}
