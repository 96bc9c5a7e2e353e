package ai.xentree.projection;

import ai.xentree.axon.AxonModule;
import ai.xentree.web.health.Readiness;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the engine together that keeps all read models up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
class ProjectionConfiguration {

    @Bean
    ReadModelPlace readModelPlace(MongoOperations mongo) {
        return ReadModelPlace.in(mongo);
    }

    @Bean
    ProjectionPositions projectionPositions(ReadModelPlace place, ProjectionSettings settings) {
        var owner = settings.owner() == null ? UUID.randomUUID().toString() : settings.owner();
        return new ProjectionPositions(place, owner, settings.lease());
    }

    @Bean
    ReadModelFreshness readModelFreshness(ProjectionPositions positions) {
        return new ReadModelFreshness(positions);
    }

    @Bean
    Projections projections(
            List<Projection> all,
            EventStore store,
            ReadModelPlace place,
            ProjectionPositions positions,
            ProjectionSettings settings,
            Clock clock) {
        var deadLetters = new DeadLetters(place);
        var history = new EventHistory(store);
        var runners = all.stream()
                .map(projection -> new ProjectionRunner(projection, history, positions, deadLetters, settings, clock))
                .toList();
        return new Projections(runners, positions, history);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(Projections projections, MeterRegistry meters) {
        return new ProjectionHealth(projections, meters);
    }

    @Bean
    Readiness readModelsAreServed(Projections projections) {
        return projections::isRunning;
    }

    @Bean
    AxonModule freshness(ObjectProvider<Projections> projections) {
        return configurer -> configurer.registerQueryHandler(c -> new FreshnessQueries(projections));
    }
}
