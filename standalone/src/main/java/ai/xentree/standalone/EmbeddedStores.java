package ai.xentree.standalone;

import ai.xentree.axon.AggregateCache;
import ai.xentree.axon.EventStoreSetup;
import ai.xentree.axon.Snapshots;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.RawEvents;
import ai.xentree.health.HealthSettings;
import ai.xentree.health.Part;
import ai.xentree.standalone.sqlite.SqliteEventStorageEngine;
import ai.xentree.standalone.sqlite.SqliteRawEvents;
import ai.xentree.standalone.sqlite.SqliteStore;
import ai.xentree.standalone.sqlite.SqliteVault;
import ai.xentree.standalone.sqlite.WriterSettings;
import ai.xentree.startup.CannotRun;
import ai.xentree.vault.MasterKeyFile;
import ai.xentree.vault.SealedVault;
import ai.xentree.vault.Vault;
import ai.xentree.vault.VaultSettings;
import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Where everything is kept unless another place is configured: in one folder, by this JVM alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EmbeddedSettings.class, VaultSettings.class})
class EmbeddedStores {

    private static final String VAULT = "xentree.vault.store";

    @Bean
    DataFolder dataFolder(EmbeddedSettings settings) {
        return DataFolder.open(Path.of(settings.data()));
    }

    /** Made once something is to be kept in it: events, secrets or both. */
    @Bean
    @Lazy
    SqliteStore sqliteStore(DataFolder folder, EmbeddedSettings settings) {
        return SqliteStore.open(folder.events(), new WriterSettings(settings.writeQueue(), settings.writeWait()));
    }

    /** Secrets, unless MongoDB keeps them. */
    @Bean
    @ConditionalOnProperty(name = VAULT, matchIfMissing = true, havingValue = "embedded")
    Vault vault(SqliteStore store, Clock clock, DataFolder folder, VaultSettings settings) {
        return SealedVault.open(
                new SqliteVault(store, clock),
                settings.givesMasterKey() ? settings.masterKeySource() : new MasterKeyFile(folder.masterKey()));
    }

    /** Events, unless Axon Server keeps them. */
    @Bean
    @ConditionalOnProperty(name = "xentree.axonserver.servers", matchIfMissing = true, havingValue = "none")
    EventStoreSetup embeddedEvents(SqliteStore store, EventSerializer serializer, EmbeddedSettings settings) {
        var engine = SqliteEventStorageEngine.on(store, serializer, new Snapshots(), settings.readBatch());
        var cache = new AggregateCache(settings.cachedAggregates());
        return configurer -> configurer
                .configureEmbeddedEventStore(c -> engine)
                .registerComponent(Cache.class, c -> cache)
                .registerComponent(
                        SnapshotTriggerDefinition.class,
                        c -> new EventCountSnapshotTriggerDefinition(c.snapshotter(), settings.snapshotEvery()));
    }

    /** The same events as they are stored. */
    @Bean
    @ConditionalOnProperty(name = "xentree.axonserver.servers", matchIfMissing = true, havingValue = "none")
    RawEvents rawEvents(SqliteStore store) {
        return new SqliteRawEvents(store);
    }

    /** Whether they can be stored. */
    @Bean
    @ConditionalOnProperty(name = "xentree.axonserver.servers", matchIfMissing = true, havingValue = "none")
    Part eventFilePart(SqliteStore store) {
        return new EventFilePart(store);
    }

    /** Whether there is room for more. */
    @Bean
    Part diskPart(DataFolder folder, HealthSettings settings) {
        return new DiskPart(folder.path(), settings.diskLow());
    }

    /** Read models, where no other MongoDB is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "none")
    static class Views {

        @Bean
        EmbeddedMongo embeddedMongo(DataFolder folder, Environment environment) throws IOException {
            if ("mongo".equals(environment.getProperty(VAULT))) {
                throw new CannotRun("The embedded MongoDB may lose what was written last, so it must not keep secrets."
                        + " Name another in XENTREE_MONGODB_URI, or set XENTREE_VAULT_STORE=embedded.");
            }
            Files.deleteIfExists(folder.formerViews());
            return EmbeddedMongo.start(folder.views());
        }

        @Bean
        @ConditionalOnMissingBean
        MongoConnectionDetails embeddedMongoConnection(EmbeddedMongo mongo) {
            return () -> new ConnectionString(mongo.connectionString());
        }
    }
}
