package ai.xentree.experience;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Commands;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rules of experience add to the command side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExperienceSettings.class)
class ExperienceModule {

    @Bean
    AxonModule experienceAggregates() {
        return configurer -> configurer.configureAggregate(Aggregates.of(RulesInForce.class));
    }

    /** What learning earns from now on. */
    @Bean
    ExperienceRules experienceRules(ExperienceSettings settings) {
        return settings.rules();
    }

    @Bean
    RulesStart experienceRulesStart(Commands commands, ExperienceRules rules, Clock clock) {
        return new RulesStart(commands.whileStarting(), rules, clock);
    }
}
