package ai.xentree.sessions;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Commands;
import ai.xentree.axon.RepeatedWork;
import ai.xentree.axon.Repositories;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What learning sessions add to the command side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionsModule {

    @Bean
    AxonModule sessionAggregates() {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(LearningSession.class))
                .configureAggregate(Aggregates.longLived(SessionSlot.class))
                .registerCommandHandler(c -> new StartSessionHandler(
                        Repositories.of(c, SessionSlot.class, SessionSlot::new),
                        Repositories.of(c, LearningSession.class, LearningSession::new)))
                .registerCommandHandler(c -> new NoteActivityHandler(
                        Repositories.of(c, SessionSlot.class, SessionSlot::new),
                        Repositories.of(c, LearningSession.class, LearningSession::new)))
                .registerCommandHandler(c -> new LeaveSessionHandler(
                        Repositories.of(c, SessionSlot.class, SessionSlot::new),
                        Repositories.of(c, LearningSession.class, LearningSession::new)))
                .registerQueryHandler(c -> new SessionLearnerQueries(c.eventStore()));
    }

    @Bean
    RepeatedWork silentSessionSweeps(Commands commands, QueryGateway queries, Clock clock, SessionSettings settings) {
        var sweeper = new SilentSessionSweeper(commands, queries, clock);
        return new RepeatedWork("silent-sessions", settings.sweepEvery(), sweeper::sweep);
    }
}
