package ai.xentree.projection.past;

import ai.xentree.projection.Replay;
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
    Places placesOfThePast(MongoOperations mongo, PastSettings settings, Clock clock) {
        return new Places(mongo, settings, clock);
    }

    @Bean
    Builder builderOfThePast(Places placesOfThePast, PastSettings settings) {
        return new Builder(placesOfThePast, settings);
    }

    @Bean
    Points pointsOfThePast(
            ObjectProvider<EventStore> store, Places placesOfThePast, Builder builderOfThePast, PastSettings settings) {
        return new Points(new Replay(store::getObject), placesOfThePast, builderOfThePast, settings.kept());
    }

    @Bean
    PastReadModels pastReadModels(
            ObjectProvider<EventStore> store, Points pointsOfThePast, PastSettings settings, Clock clock) {
        return new PastReadModels(new Replay(store::getObject), pointsOfThePast, settings.patience(), clock);
    }
}
