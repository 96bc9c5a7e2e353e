package ai.xentree.bench.served;

import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Figures;
import ai.xentree.bench.Machine;
import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

/** How much memory the program holds after some minutes of writing and looking on a history. */
public final class MemoryBench {

    private static final int CONNECTIONS = 32;
    private static final int LEARNERS = 1_000;
    private static final int COMMANDS_PER_SECOND = 300;
    private static final Duration SLICE = Duration.ofSeconds(30);

    private MemoryBench() {}

    /** Runs it for that long. */
    public static void run(Duration length, HistorySize size)
            throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        System.out.printf(
                "# %d s of %d commands/s by %,d learners, and one after another, with pauses as long: the dashboard of 30"
                        + " days, of 365 days, and all its sections; %,d events before, seed %d%n",
                length.toSeconds(), COMMANDS_PER_SECOND, LEARNERS, size.events(), size.seed());
        var data =
                Folder.copy(StartupBench.prepared(size), BenchProgram.folder().resolve("data"));
        var classroom = classroom(data);
        try (var served = Served.on(data)) {
            print("memory.rss_start_mib", served);
            var load = new Load(served, classroom.learners(), CONNECTIONS, Request.ASYNC);
            try (var _ = new Reader(served, classroom.administrator())) {
                for (var done = Duration.ZERO; done.compareTo(length) < 0; done = done.plus(SLICE)) {
                    var round = load.open(SLICE, COMMANDS_PER_SECOND, answer -> {});
                    System.out.printf(
                            "# after %d s: %.0f MiB, %.0f commands/s%n",
                            done.plus(SLICE).toSeconds(), served.residentMebibytes(), round.perSecond());
                }
            }
            print("memory.rss_mib", served);
        }
        Folder.delete(data);
    }

    private static void print(String name, Served served) throws IOException {
        Figures.print(name, served.residentMebibytes(), "MiB");
    }

    private static Classroom classroom(Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.serving(data)) {
            return Classroom.of(program, GeneratedHistory.members(LEARNERS));
        }
    }
}
