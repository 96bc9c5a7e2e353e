package ai.xentree.impact.web;

import ai.xentree.axon.AxonModule;
import ai.xentree.impact.ImpactQueries;
import ai.xentree.impact.ImpactStats;
import ai.xentree.impact.TargetStats;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what answers questions about impact together. */
@Configuration(proxyBeanMethods = false)
class ImpactConfiguration {

    @Bean
    ImpactStats impactStats(Questions questions, NameOrders names) {
        return new ImpactStats(questions, names);
    }

    @Bean
    TargetStats targetStats(Questions questions) {
        return new TargetStats(questions);
    }

    @Bean
    AxonModule impactQueries(TargetStats stats) {
        return configurer -> configurer.registerQueryHandler(c -> new ImpactQueries(stats));
    }
}
