package ai.xentree.bench;

import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How fast the engagement model is built anew from stored events, by itself and together with all other read models. */
final class ReplayBench {

    private static final int ROUNDS = 3;

    private final HistorySize size;
    private final Path data;

    private ReplayBench(HistorySize size) throws IOException {
        this.size = size;
        this.data = GeneratedData.of(size);
    }

    static void run(HistorySize size) throws IOException, InterruptedException {
        Machine.print();
        System.out.printf(
                "# %,d events: %,d members, %,d sessions over %d days, seed %d; %d rounds, the first in a cold program%n",
                size.events(), size.members(), size.sessions(), size.days(), size.seed(), ROUNDS);
        new ReplayBench(size).run();
    }

    private void run() throws IOException, InterruptedException {
        for (int round = 1; round <= ROUNDS; round++) {
            Figures.print("replay.per_second", size.events() / seconds("engagementProjection"), "events/s");
        }
        Figures.print("replay.all.per_second", size.events() / seconds(null), "events/s");
    }

    /** From when events are followed until the last is shown. */
    private double seconds(@Nullable String only) throws IOException, InterruptedException {
        for (var file : List.of("views.db", "views.db-wal", "views.db-shm")) {
            Files.deleteIfExists(data.resolve(file));
        }
        var watch = new LifecycleWatch();
        try (var program = BenchProgram.withReadModel(data, only, watch)) {
            program.awaitReadModels();
            return watch.secondsSince();
        }
    }
}
