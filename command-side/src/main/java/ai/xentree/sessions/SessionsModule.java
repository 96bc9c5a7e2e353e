package ai.xentree.sessions;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What learning sessions add to the command side. */
@Configuration(proxyBeanMethods = false)
class SessionsModule {

    @Bean
    AxonModule sessionAggregates() {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(LearningSession.class))
                .configureAggregate(Aggregates.of(SessionSlot.class))
                .registerCommandHandler(c -> new StartSessionHandler(
                        Repositories.of(c, SessionSlot.class, SessionSlot::new),
                        Repositories.of(c, LearningSession.class, LearningSession::new)));
    }
}
