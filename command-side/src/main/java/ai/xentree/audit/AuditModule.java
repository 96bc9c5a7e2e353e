package ai.xentree.audit;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit adds to the command side. */
@Configuration(proxyBeanMethods = false)
class AuditModule {

    @Bean
    AxonModule readingsOfTheLog() {
        return configurer -> configurer.configureAggregate(Aggregates.of(LogReading.class));
    }

    @Bean
    AxonModule statesOfAggregates() {
        return configurer -> configurer.registerQueryHandler(AggregateStates::new);
    }
}
