package ai.xentree.web;

import ai.xentree.core.Ids;
import ai.xentree.health.Examiner;
import ai.xentree.testing.ManualClock;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The smallest program that has this module's doors. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@Import({WebConfiguration.class, Examiner.class, FakeReadModels.class, Things.class})
class WebTestProgram {

    @Bean
    ManualClock clock() {
        return new ManualClock(Instant.parse("2026-03-08T10:00:00Z"));
    }

    @Bean
    Vault vault(ManualClock clock) {
        return new InMemoryVault(clock);
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }
}
