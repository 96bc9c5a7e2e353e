package ai.xentree.limits;

import ai.xentree.vault.KeyedHash;
import ai.xentree.vault.Vault;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Counts together with other programs, where secrets are in MongoDB and so other programs are. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "xentree.rate-limits.enabled", matchIfMissing = true)
@ConditionalOnProperty(name = "xentree.vault.store", havingValue = "mongo")
class SharedLimitsConfiguration {

    private static final String COLLECTION = "rate_limits";

    @Bean
    AllowanceMaker sharedAllowances(MongoOperations mongo, Vault vault, RateLimitSettings settings, BucketClock clock) {
        return in(mongo.getCollection(COLLECTION), new KeyedHash(vault, "rate-limit-names"), settings.shared(), clock);
    }

    static SharedAllowances in(
            MongoCollection<Document> collection,
            KeyedHash names,
            RateLimitSettings.Sharing settings,
            BucketClock clock) {
        collection.createIndex(
                Indexes.ascending(SharedBucket.EXPIRES_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        return new SharedAllowances(new SharedBuckets(quick(collection, settings), clock), names, settings, clock);
    }

    /** What is lost with a primary is a few requests that are not counted, which is not worth waiting for a majority. */
    private static MongoCollection<Document> quick(
            MongoCollection<Document> collection, RateLimitSettings.Sharing settings) {
        return collection
                .withWriteConcern(WriteConcern.W1)
                .withReadConcern(ReadConcern.LOCAL)
                .withReadPreference(ReadPreference.primary())
                .withTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    }
}
