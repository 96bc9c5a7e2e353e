package ai.xentree.bench;

import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Times the engagement dashboard over HTTP on the real program, for an organization of any size. */
final class DashboardBench {

    private static final String FIGURES = "&fields=kpis,pulse,trend,activity_distribution";
    private static final int WARM_UP = 200;
    private static final int MEASURED = 500;

    private final Path data;

    private DashboardBench(Path data) {
        this.data = data;
    }

    static void run(HistorySize size) throws IOException, InterruptedException {
        Machine.print();
        System.out.printf(
                "# %,d members, %,d sessions over %d days, seed %d; one client, %d requests to warm up, %d measured%n",
                size.members(), size.sessions(), size.days(), size.seed(), WARM_UP, MEASURED);
        new DashboardBench(GeneratedData.of(size)).run();
    }

    private void run() throws IOException, InterruptedException {
        buildReadModels();
        try (var program = BenchProgram.serving(data)) {
            program.awaitReadModels();
            var browser = program.administrator();
            Figures.print("dashboard.cold_ms", browser.micros(figures(30)) / 1_000.0, "ms");
            Figures.print("dashboard.30d", browser.again(figures(30), WARM_UP, MEASURED));
            Figures.print("dashboard.365d", browser.again(figures(365), WARM_UP, MEASURED));
            Figures.print("dashboard.full", browser.again(path(30), WARM_UP / 10, MEASURED / 10));
            print(Files.size(data.resolve("views.db")), Files.size(data.resolve("events.db")));
        }
    }

    /** In a program of their own, so that the next one finds them there and is cold. */
    private void buildReadModels() throws IOException, InterruptedException {
        var began = System.nanoTime();
        try (var program = BenchProgram.serving(data)) {
            program.awaitReadModels();
        }
        System.out.printf("# read models there after %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    private static void print(long views, long events) {
        System.out.printf("# views.db %d MiB, events.db %d MiB%n", views >> 20, events >> 20);
    }

    private static String figures(int days) {
        return path(days) + FIGURES;
    }

    private static String path(int days) {
        var end = GeneratedHistory.LAST_DAY;
        return "/api/v1/admin/stats/?start_date=" + end.minusDays(days - 1L) + "&end_date=" + end;
    }
}
