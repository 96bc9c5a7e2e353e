package ai.xentree.english;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What modules and attempts at them add to the command side. */
@Configuration(proxyBeanMethods = false)
class EnglishModule {

    @Bean
    AxonModule englishAggregates() {
        return configurer -> configurer.configureAggregate(Aggregates.of(ModuleProgress.class));
    }
}
