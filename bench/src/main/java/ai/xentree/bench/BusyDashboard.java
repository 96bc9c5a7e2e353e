package ai.xentree.bench;

import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long eight clients wait who ask for the same dashboard at once, while commands come in that change it. */
final class BusyDashboard {

    private static final int CLIENTS = 8;
    private static final int PER_SECOND = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int DIGITS = 3;

    private final ServingProgram program;
    private final String path;

    private BusyDashboard(ServingProgram program, String path) {
        this.program = program;
        this.path = path;
    }

    static void run(HistorySize size, String path) throws IOException, InterruptedException, ExecutionException {
        System.out.printf(
                "# %d clients, each asking again as soon as answered; %d commands/s; %d s to warm up, %d rounds of %d s%n",
                CLIENTS, PER_SECOND, WARM_UP.toSeconds(), DashboardBench.ROUNDS, ROUND.toSeconds());
        var data = GeneratedData.readable(size);
        try (var program = BenchProgram.withEngagement(data);
                var trickle = new Trickle(program, size.members(), size.seed())) {
            program.awaitReadModels();
            trickle.start(PER_SECOND);
            new BusyDashboard(program, path).run(trickle);
        }
    }

    private void run(Trickle trickle) throws IOException, InterruptedException, ExecutionException {
        var browsers = signedIn();
        ask(browsers, WARM_UP);
        var all = new Histogram(DIGITS);
        var began = System.nanoTime();
        var before = trickle.done();
        for (int round = 1; round <= DashboardBench.ROUNDS; round++) {
            var micros = ask(browsers, ROUND);
            System.out.printf(
                    "# round %d: %d answers, p99 %.1f ms%n",
                    round, micros.getTotalCount(), micros.getValueAtPercentile(99) / 1_000.0);
            all.add(micros);
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        Figures.print("dashboard.readers8", all);
        Figures.print("dashboard.readers8.per_second", all.getTotalCount() / seconds, "answers/s");
        Figures.print("dashboard.readers8.commands", (trickle.done() - before) / seconds, "commands/s");
    }

    private List<Browser> signedIn() throws IOException, InterruptedException {
        var browsers = new ArrayList<Browser>();
        for (int i = 0; i < CLIENTS; i++) {
            browsers.add(program.administrator());
        }
        return browsers;
    }

    private Histogram ask(List<Browser> browsers, Duration length) throws InterruptedException, ExecutionException {
        var micros = new ConcurrentHistogram(DIGITS);
        var end = System.nanoTime() + length.toNanos();
        try (var executor = Executors.newFixedThreadPool(browsers.size())) {
            var asking = browsers.stream()
                    .map(browser -> executor.submit(() -> ask(browser, end, micros)))
                    .toList();
            for (var done : asking) {
                done.get();
            }
        }
        return micros;
    }

    private Void ask(Browser browser, long end, Histogram micros) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            micros.recordValue(browser.micros(path));
        }
        return null;
    }
}
