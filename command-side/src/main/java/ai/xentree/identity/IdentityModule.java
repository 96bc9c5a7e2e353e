package ai.xentree.identity;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import ai.xentree.claims.Claims;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts and log-in sessions add to the command side. */
@Configuration(proxyBeanMethods = false)
class IdentityModule {

    @Bean
    AxonModule identityAggregates() {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(Account.class))
                .configureAggregate(Aggregates.of(LoginSession.class))
                .registerCommandHandler(c -> new NamedAccountHandler(
                        Repositories.of(c, Account.class, Account::new), c.getComponent(Claims.class)))
                .registerQueryHandler(c -> new AccountReader(c.eventStore()));
    }

    @Bean
    AccountReader accountReader(EventStore events) {
        return new AccountReader(events);
    }
}
