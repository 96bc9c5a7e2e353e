package ai.xentree.progress.web;

import ai.xentree.axon.AxonModule;
import ai.xentree.progress.ObjectiveStats;
import ai.xentree.progress.ProgressQueries;
import ai.xentree.progress.ProgressStats;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what answers questions about progress together. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    ProgressStats progressStats(Questions questions, NameOrders names) {
        return new ProgressStats(questions, names);
    }

    @Bean
    ObjectiveStats objectiveStats(Questions questions) {
        return new ObjectiveStats(questions);
    }

    @Bean
    AxonModule progressQueries(ObjectiveStats objectives) {
        return configurer -> configurer.registerQueryHandler(c -> new ProgressQueries(objectives));
    }
}
