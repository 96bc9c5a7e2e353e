package ai.xentree.bench;

import ai.xentree.projection.Projections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a read model anew from the events in a data folder, again and again, each time in a program of its own in this JVM.
 *
 * @param only the bean that keeps it; null for all read models
 */
record ReadModelRounds(Path data, @Nullable String only) {

    /** How often, after once to warm up. */
    static final int ROUNDS = 3;

    static ReadModelRounds of(Path data, @Nullable String only) {
        return new ReadModelRounds(data, only);
    }

    /** Prints the first, and the median of the later ones, which it answers: events a second. */
    double print(String name) throws IOException, InterruptedException {
        Figures.print(name + ".first.per_second", perSecond(), "events/s");
        var rounds = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            rounds.add(perSecond());
            System.out.printf("# round %d: %.0f events/s%n", round, rounds.getLast());
        }
        rounds.sort(null);
        var middle = rounds.get(ROUNDS / 2);
        Figures.print(name + ".per_second", middle, "events/s");
        return middle;
    }

    /** From when events are followed until the last is shown. */
    double perSecond() throws IOException, InterruptedException {
        for (var file : List.of("views.db", "views.db-wal", "views.db-shm")) {
            Files.deleteIfExists(data.resolve(file));
        }
        var watch = new LifecycleWatch();
        try (var program = BenchProgram.withReadModel(data, only, watch)) {
            program.awaitReadModels();
            var seconds = watch.secondsSince();
            return (program.context().getBean(Projections.class).head() + 1) / seconds;
        }
    }
}
