package ai.xentree.identity;

import ai.xentree.axon.EventStoreSetup;
import ai.xentree.health.Examiner;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.consistency.ReadModels;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The smallest program that has the doors of identity. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@ComponentScan({
    "ai.xentree.axon",
    "ai.xentree.web",
    "ai.xentree.claims",
    "ai.xentree.passwords",
    "ai.xentree.identity",
    "ai.xentree.apikeys"
})
@Import(Examiner.class)
class IdentityTestProgram {

    @Bean
    Vault vault(Clock clock) {
        return new InMemoryVault(clock);
    }

    @Bean
    EventStoreSetup eventStoreSetup() {
        return configurer -> configurer.configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine());
    }

    @Bean
    EventHead eventHead(EventStore events) {
        return () -> {
            var head = events.createHeadToken();
            return head == null ? -1 : head.position().orElse(-1);
        };
    }

    @Bean
    ReadModels readModels() {
        return (position, atMost) -> true;
    }
}
