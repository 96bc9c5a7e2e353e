package ai.xentree.stats.web;

import ai.xentree.axon.AxonModule;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Past;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQueries;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the read model together: writer and readers share the pages they have in memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatsSettings.class)
class StatsConfiguration {

    @Bean
    Pages statsPages(MongoOperations mongo, StatsSettings settings) {
        return new Pages(mongo, "engagement", settings.cache().toBytes());
    }

    @Bean
    StatsProjection statsProjection(Pages statsPages) {
        return new StatsProjection(statsPages);
    }

    @Bean
    Questions statsQuestions(Pages statsPages, Past past, Clock clock) {
        return new Questions(statsPages, past, clock);
    }

    @Bean
    NameOrders nameOrders(StatsSettings settings) {
        return new NameOrders(settings.nameOrders().toBytes());
    }

    @Bean
    AxonModule statsQueries(Questions statsQuestions) {
        return configurer -> configurer.registerQueryHandler(c -> new StatsQueries(statsQuestions));
    }
}
