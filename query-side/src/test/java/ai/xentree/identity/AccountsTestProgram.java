package ai.xentree.identity;

import ai.xentree.core.Ids;
import ai.xentree.health.Examiner;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.projection.Generations;
import ai.xentree.projection.GenerationsFixture;
import ai.xentree.projection.ReadModel;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.consistency.ReadModels;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

/** The smallest program that has the query side's doors of identity; others with other doors extend it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration"
        })
@ComponentScan({"ai.xentree.web", "ai.xentree.identity"})
@Import(Examiner.class)
public class AccountsTestProgram {

    @Bean
    EmbeddedViews views() {
        return new EmbeddedViews();
    }

    @Bean
    MongoOperations mongo(EmbeddedViews views) {
        return GenerationsFixture.mongo(views);
    }

    @Bean
    Generations generations(EmbeddedViews views, List<ReadModel> readModels) {
        return GenerationsFixture.of(views, readModels);
    }

    @Bean
    ReadModelFreshness freshness(ReadModelPlace place) {
        return FreshnessFixture.of(place);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Vault vault() {
        return new InMemoryVault();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    EventHead eventHead() {
        return () -> 0;
    }

    @Bean
    ReadModels readModels() {
        return (position, atMost) -> true;
    }
}
