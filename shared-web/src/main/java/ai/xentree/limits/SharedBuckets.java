package ai.xentree.limits;

import com.mongodb.client.MongoCollection;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.bson.types.Binary;

/** Buckets in MongoDB, for several programs; each is one document, which is removed some time after it is full again. */
final class SharedBuckets extends AbstractCompareAndSwapBasedProxyManager<Binary> {

    private static final ExpirationAfterWriteStrategy EXPIRATION =
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1));
    private static final int TRIES = 20;

    private final MongoCollection<Document> buckets;
    private final BucketClock clock;

    SharedBuckets(MongoCollection<Document> buckets, BucketClock clock) {
        super(ClientSideConfig.getDefault()
                .withClientClock(clock)
                .withMaxRetries(TRIES)
                .withExpirationAfterWriteStrategy(EXPIRATION));
        this.buckets = buckets;
        this.clock = clock;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(Binary key) {
        return new SharedBucket(buckets, key, this::end);
    }

    private Date end(RemoteBucketState state) {
        var toLive = EXPIRATION.calculateTimeToLiveMillis(state, clock.currentTimeNanos());
        return Date.from(clock.clock().instant().plusMillis(toLive));
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(Binary key) {
        throw new UnsupportedOperationException("Virtual threads may wait");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(Binary key) {
        throw new UnsupportedOperationException("Virtual threads may wait");
    }

    @Override
    public void removeProxy(Binary key) {
        buckets.deleteOne(SharedBucket.of(key));
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }
}
