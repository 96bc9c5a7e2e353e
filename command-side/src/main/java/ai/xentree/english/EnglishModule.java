package ai.xentree.english;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.experience.ExperienceRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What modules and attempts at them add to the command side. */
@Configuration(proxyBeanMethods = false)
class EnglishModule {

    @Bean
    AxonModule englishAggregates() {
        return configurer -> configurer.configureAggregate(Aggregates.of(ModuleProgress.class));
    }

    /** What learning earns. */
    @Bean
    ExperienceRules experienceRules() {
        return ExperienceRules.DEFAULTS;
    }
}
