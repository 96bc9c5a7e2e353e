package ai.xentree.impact;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import ai.xentree.claims.Claims;
import ai.xentree.stats.Oversights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What impact adds to the command side. */
@Configuration(proxyBeanMethods = false)
class ImpactModule {

    @Bean
    AxonModule impactAggregates() {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(WeightsOfOrganization.class))
                .configureAggregate(Aggregates.of(Target.class))
                .registerCommandHandler(c -> new LviWeightsHandler(
                        Repositories.of(c, WeightsOfOrganization.class, WeightsOfOrganization::new),
                        c.getComponent(Oversights.class)))
                .registerCommandHandler(c -> new TargetHandler(
                        Repositories.of(c, Target.class, Target::new),
                        c.getComponent(Claims.class),
                        new TargetRights(c.getComponent(Oversights.class))));
    }
}
