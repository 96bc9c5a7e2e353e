package ai.xentree.projection.past;

import ai.xentree.axon.RepeatedWork;
import ai.xentree.projection.Replay;
import java.time.Clock;
import java.util.List;
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
    Builder builderOfThePast(Places placesOfThePast, Landmarks landmarks, PastSettings settings) {
        return new Builder(placesOfThePast, landmarks, settings);
    }

    @Bean
    Maker makerOfThePast(ObjectProvider<EventStore> store, Places placesOfThePast) {
        return new Maker(new Replay(store::getObject), placesOfThePast);
    }

    @Bean
    Points pointsOfThePast(
            Places placesOfThePast, Maker makerOfThePast, Builder builderOfThePast, PastSettings settings) {
        return new Points(placesOfThePast, makerOfThePast, builderOfThePast, settings);
    }

    @Bean
    PastReadModels pastReadModels(
            ObjectProvider<EventStore> store, Points pointsOfThePast, PastSettings settings, Clock clock) {
        return new PastReadModels(new Replay(store::getObject), pointsOfThePast, settings.patience(), clock);
    }

    @Bean
    Landmarks landmarks(
            List<Recipe<?>> recipes,
            ObjectProvider<EventStore> store,
            Places placesOfThePast,
            Maker makerOfThePast,
            PastSettings settings) {
        return new Landmarks(
                recipes, new Replay(store::getObject), placesOfThePast, makerOfThePast, settings.spacing());
    }

    @Bean
    RepeatedWork landmarkMaking(Landmarks landmarks, PastSettings settings) {
        return RepeatedWork.interruptible("landmarks", settings.landmarkCheck(), landmarks::makeMissing);
    }

    @Bean
    LandmarkVerification landmarkVerification(
            List<Recipe<?>> recipes, ObjectProvider<EventStore> store, Places placesOfThePast) {
        return new LandmarkVerification(recipes, new Replay(store::getObject), placesOfThePast);
    }
}
