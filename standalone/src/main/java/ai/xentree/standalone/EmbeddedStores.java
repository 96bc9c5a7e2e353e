package ai.xentree.standalone;

import ai.xentree.axon.EventStoreSetup;
import ai.xentree.events.EventSerializer;
import ai.xentree.standalone.sqlite.SqliteEventStorageEngine;
import ai.xentree.standalone.sqlite.SqliteStore;
import ai.xentree.standalone.sqlite.SqliteVault;
import ai.xentree.standalone.sqlite.WriterSettings;
import ai.xentree.vault.Vault;
import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where everything is kept unless another place is configured: in one folder, by this JVM alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedStores {

    @Bean
    DataFolder dataFolder(EmbeddedSettings settings) {
        return DataFolder.open(Path.of(settings.data()));
    }

    /** Events and secrets; not there where Axon Server keeps the events and MongoDB the secrets. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "xentree.axonserver.servers", matchIfMissing = true, havingValue = "none")
    static class Events {

        @Bean
        SqliteStore sqliteStore(DataFolder folder, EmbeddedSettings settings) {
            return SqliteStore.open(folder.events(), new WriterSettings(settings.writeQueue(), settings.writeWait()));
        }

        @Bean
        Vault vault(SqliteStore store, Clock clock) {
            return new SqliteVault(store, clock);
        }

        @Bean
        EventStoreSetup embeddedEvents(SqliteStore store, EventSerializer serializer, EmbeddedSettings settings) {
            var engine = SqliteEventStorageEngine.on(store, serializer, settings.readBatch());
            return configurer -> configurer.configureEmbeddedEventStore(c -> engine);
        }
    }

    /** Read models, where no other MongoDB is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "none")
    static class Views {

        @Bean
        EmbeddedMongo embeddedMongo(DataFolder folder) {
            return EmbeddedMongo.start(folder.views());
        }

        @Bean
        @ConditionalOnMissingBean
        MongoConnectionDetails embeddedMongoConnection(EmbeddedMongo mongo) {
            return () -> new ConnectionString(mongo.connectionString());
        }
    }
}
