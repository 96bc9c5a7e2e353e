package ai.xentree.inactivity;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Commands;
import ai.xentree.axon.RepeatedWork;
import ai.xentree.axon.Repositories;
import ai.xentree.stats.Oversights;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What inactivity adds to the command side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InactivitySettings.class)
class InactivityModule {

    @Bean
    AxonModule inactivityAggregates(InactivitySettings settings) {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(PolicyOfOrganization.class))
                .configureAggregate(Aggregates.of(AlertsAboutMember.class))
                .registerCommandHandler(c -> new InactivityPolicyHandler(
                        Repositories.of(c, PolicyOfOrganization.class, PolicyOfOrganization::new),
                        c.getComponent(Oversights.class),
                        settings));
    }

    @Bean
    RepeatedWork silentMemberSweeps(Commands commands, QueryGateway queries, Clock clock, InactivitySettings settings) {
        var sweeper = new SilentMemberSweeper(commands, queries, clock, settings.sweepAtOnce());
        return new RepeatedWork("silent-members", settings.sweepEvery(), sweeper::sweep);
    }
}
