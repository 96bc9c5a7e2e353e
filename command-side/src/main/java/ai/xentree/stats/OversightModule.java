package ai.xentree.stats;

import ai.xentree.axon.AxonModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes {@link Oversights} known: to command handlers as a component of Axon's configuration, to the rest as a bean. */
@Configuration(proxyBeanMethods = false)
class OversightModule {

    @Bean
    AxonModule oversight() {
        return configurer -> configurer.registerComponent(Oversights.class, c -> new Oversights(c.queryGateway()));
    }

    @Bean
    Oversights oversights(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Oversights.class);
    }

    @Bean
    GoalOwners goalOwners(EventStore events) {
        return new GoalOwners(events);
    }
}
