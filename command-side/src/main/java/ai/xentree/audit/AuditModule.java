package ai.xentree.audit;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.web.json.WireJson;
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
    AxonModule statesOfAggregates(WireJson json) {
        return configurer -> configurer.registerQueryHandler(c -> new AggregateStates(c, new StateText(json)));
    }
}
