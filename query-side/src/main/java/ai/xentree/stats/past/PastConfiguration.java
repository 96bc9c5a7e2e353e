package ai.xentree.stats.past;

import ai.xentree.projection.Replay;
import ai.xentree.stats.Past;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts together what answers for the past. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PastSettings.class)
class PastConfiguration {

    @Bean
    Replay replay(ObjectProvider<EventStore> store) {
        return new Replay(store::getObject);
    }

    @Bean
    Points pointsOfHistory(Replay replay, MongoOperations mongo, PastSettings settings, Clock clock) {
        return new Points(replay, new Places(mongo, settings, clock), settings);
    }

    @Bean
    Past past(Replay replay, Points pointsOfHistory, PastSettings settings, Clock clock) {
        return new KeptPast(replay, pointsOfHistory, settings.patience(), clock);
    }
}
