package ai.xentree.progress;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import ai.xentree.stats.Oversights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What progress adds to the command side. */
@Configuration(proxyBeanMethods = false)
class ProgressModule {

    @Bean
    AxonModule objectiveAggregates() {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(Objective.class))
                .registerCommandHandler(c -> new ObjectiveHandler(
                        Repositories.of(c, Objective.class, Objective::new),
                        new ObjectiveRights(c.getComponent(Oversights.class))));
    }

    @Bean
    ObjectiveRights objectiveRights(Oversights oversights) {
        return new ObjectiveRights(oversights);
    }
}
