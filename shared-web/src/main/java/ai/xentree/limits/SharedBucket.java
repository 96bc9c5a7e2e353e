package ai.xentree.limits;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * One bucket in MongoDB, changed only as long as it is what it was when it was read.
 *
 * @param end until when a state is worth keeping
 */
record SharedBucket(MongoCollection<Document> buckets, Binary key, Function<RemoteBucketState, Date> end)
        implements CompareAndSwapOperation {

    static final String EXPIRES_AT = "expires_at";

    private static final String STATE = "state";

    static Bson of(Binary key) {
        return Filters.eq("_id", key);
    }

    @Override
    public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
        return Optional.ofNullable(buckets.find(of(key)).first())
                .map(found -> found.get(STATE, Binary.class).getData());
    }

    @Override
    public boolean compareAndSwap(
            byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeoutNanos) {
        var document = new Document("_id", key).append(STATE, new Binary(after)).append(EXPIRES_AT, end.apply(state));
        return before == null ? inserted(document) : replaced(before, document);
    }

    private boolean inserted(Document document) {
        try {
            buckets.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean replaced(byte[] before, Document document) {
        var unchanged = Filters.and(of(key), Filters.eq(STATE, new Binary(before)));
        return buckets.replaceOne(unchanged, document).getMatchedCount() > 0;
    }
}
