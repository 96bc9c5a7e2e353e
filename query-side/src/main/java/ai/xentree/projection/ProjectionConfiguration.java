package ai.xentree.projection;

import ai.xentree.axon.AxonModule;
import ai.xentree.axon.RepeatedWork;
import ai.xentree.core.Ids;
import ai.xentree.health.Examiner;
import ai.xentree.vault.Remains;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the engine together that keeps all read models up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
class ProjectionConfiguration {

    private static final Duration MADE_WITHIN = Duration.ofSeconds(5);
    private static final Duration LOOK_ELSEWHERE_EVERY = Duration.ofMillis(500);

    @Bean
    ProjectionPositions projectionPositions(MongoOperations mongo, ProjectionSettings settings) {
        var owner = settings.owner() == null ? UUID.randomUUID().toString() : settings.owner();
        return new ProjectionPositions(ReadModelPlace.in(mongo), owner, settings.lease());
    }

    @Bean
    Generations generations(MongoOperations mongo, ProjectionPositions positions, List<ReadModel> readModels) {
        return new Generations(mongo, positions, readModels);
    }

    /** Whoever keeps a read model up looks which generation answers; nobody else would where others do that. */
    @Bean
    RepeatedWork generationsKeptUpElsewhere(
            List<ReadModel> readModels, Generations generations, ProjectionSettings settings) {
        var elsewhere = readModels.stream()
                .filter(model -> !settings.keepsUp(model.name()))
                .toList();
        return new RepeatedWork(
                "generations kept up elsewhere", LOOK_ELSEWHERE_EVERY, () -> elsewhere.forEach(generations::refresh));
    }

    @Bean
    Rebuilds rebuilds(Generations generations, Ids ids, Clock clock) {
        return new Rebuilds(generations, ids, clock);
    }

    @Bean
    DeadLetters deadLetters(Generations generations) {
        return new DeadLetters(generations);
    }

    @Bean
    ReadModelFreshness readModelFreshness(ProjectionPositions positions) {
        return new ReadModelFreshness(positions);
    }

    @Bean
    Projections projections(
            List<ReadModel> readModels,
            EventStore store,
            Generations generations,
            ProjectionPositions positions,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            ProjectionSettings settings,
            Clock clock) {
        var history = new EventHistory(store);
        var factory = new RunnerFactory(history, positions, deadLetters, settings, clock);
        var atOnce = new Semaphore(settings.rebuildsAtOnce());
        var runners = readModels.stream()
                .filter(model -> settings.keepsUp(model.name()))
                .map(model -> factory.runner(
                        new AnsweringGeneration(model, generations, positions, rebuilds, deadLetters, factory, atOnce)))
                .toList();
        return new Projections(runners, positions, history);
    }

    @Bean
    Operations projectionOperations(
            List<ReadModel> readModels,
            Projections projections,
            Generations generations,
            ProjectionPositions positions,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            Clock clock) {
        return new Operations(readModels, projections, generations, positions, rebuilds, deadLetters, clock);
    }

    @Bean
    ReadModelVerification readModelVerification(
            List<ReadModel> readModels,
            Projections projections,
            Generations generations,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            EventStore store,
            MongoOperations mongo) {
        return new ReadModelVerification(
                readModels, projections, generations, rebuilds, deadLetters, new Replay(() -> store), mongo);
    }

    @Bean
    @Order(-1)
    Remains generationsBeingMade(
            List<ReadModel> readModels,
            Rebuilds rebuilds,
            ProjectionPositions positions,
            ObjectProvider<Projections> projections) {
        return new GenerationsBeingMade(
                readModels, rebuilds, positions, () -> projections.getObject().head(), MADE_WITHIN);
    }

    /** Earlier generations hold what people were called. */
    @Bean
    @Order(0)
    Remains earlierGenerations(List<ReadModel> readModels, Generations generations, Rebuilds rebuilds) {
        return () -> readModels.forEach(model -> generations.dropOthers(model, rebuilds));
    }

    @Bean
    ReadModelExamination readModelExamination(
            Operations operations, Projections projections, List<ReadModel> readModels) {
        return new ReadModelExamination(operations, projections, readModels);
    }

    @Bean
    ProjectionHealth projectionsHealthIndicator(Examiner examiner, List<ReadModel> readModels, MeterRegistry meters) {
        return new ProjectionHealth(examiner, readModels, meters);
    }

    @Bean
    AxonModule freshness(ObjectProvider<Projections> projections) {
        return configurer -> configurer.registerQueryHandler(c -> new FreshnessQueries(projections));
    }
}
