package ai.xentree.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** What read models of visits are made with. */
final class Workshop {

    private final EmbeddedViews views;
    private final RunnerFactory runners;
    final FailingPlace place;
    final ProjectionSettings settings;
    final ProjectionPositions positions;
    final DeadLetters deadLetters;
    final Rebuilds rebuilds;

    Workshop(EmbeddedViews views, EmbeddedHistory history, String owner, int batchSize) {
        this(views, history, owner, batchSize, Set.of());
    }

    Workshop(EmbeddedViews views, EmbeddedHistory history, String owner, int batchSize, Set<String> only) {
        this(views, history, owner, batchSize, Duration.ZERO, Duration.ofSeconds(20), only);
    }

    Workshop(
            EmbeddedViews views,
            EmbeddedHistory history,
            String owner,
            int batchSize,
            Duration positionEvery,
            Duration lease) {
        this(views, history, owner, batchSize, positionEvery, lease, Set.of());
    }

    private Workshop(
            EmbeddedViews views,
            EmbeddedHistory history,
            String owner,
            int batchSize,
            Duration positionEvery,
            Duration lease,
            Set<String> only) {
        this.views = views;
        this.settings = new ProjectionSettings(
                batchSize, owner, Duration.ZERO, Duration.ZERO, positionEvery, lease, only, 1, Duration.ofMillis(1));
        this.place = new FailingPlace(views.place());
        this.positions = new ProjectionPositions(place, owner, settings.lease());
        this.deadLetters = new DeadLetters(place);
        this.rebuilds = new Rebuilds(place, UUID::randomUUID, Clock.systemUTC());
        this.runners = new RunnerFactory(history.history(), positions, deadLetters, settings, Clock.systemUTC());
    }

    ReadModel visits(Function<ReadModelPlace, Projection> projection) {
        return new ReadModel("visits", List.of("visits"), projection);
    }

    Generations generations(ReadModel readModel) {
        return new Generations(views.mongo(), positions, List.of(readModel));
    }

    /** What operators do through a program that keeps nothing up. */
    Operations operations(ReadModel readModel, Generations generations) {
        var none = new Projections(List.of(), positions, runners.history());
        return new Operations(
                List.of(readModel), none, generations, positions, rebuilds, deadLetters, Clock.systemUTC());
    }

    /** Keeps up the generation that answers. */
    ProjectionRunner answering(Function<ReadModelPlace, Projection> projection) {
        var readModel = visits(projection);
        return answering(readModel, generations(readModel));
    }

    ProjectionRunner answering(ReadModel readModel, Generations generations) {
        return runners.runner(new AnsweringGeneration(
                readModel, generations, positions, rebuilds, deadLetters, runners, new Semaphore(1)));
    }
}
