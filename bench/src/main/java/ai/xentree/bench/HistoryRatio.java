package ai.xentree.bench;

import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import org.HdrHistogram.Histogram;

/** Whether the same days of a dashboard cost more with more history before them: two programs asked turn by turn. */
final class HistoryRatio {

    private static final int DIGITS = 3;

    private HistoryRatio() {}

    static void run(HistorySize shorter, HistorySize longer, String path) throws IOException, InterruptedException {
        System.out.printf(
                "# %d days with %,d sessions before, %d days with %,d sessions%n",
                shorter.days(), shorter.sessions(), longer.days(), longer.sessions());
        var shorterData = GeneratedData.readable(shorter);
        var longerData = GeneratedData.readable(longer);
        try (var brief = BenchProgram.withEngagement(shorterData);
                var lengthy = BenchProgram.withEngagement(longerData)) {
            brief.awaitReadModels();
            lengthy.awaitReadModels();
            compare(brief.administrator(), lengthy.administrator(), path);
        }
    }

    private static void compare(Browser brief, Browser lengthy, String path) throws IOException, InterruptedException {
        brief.again(path, DashboardBench.WARM_UP, 0);
        lengthy.again(path, DashboardBench.WARM_UP, 0);
        var before = new Histogram(DIGITS);
        var after = new Histogram(DIGITS);
        for (int round = 1; round <= 2 * DashboardBench.ROUNDS; round++) {
            before.add(brief.again(path, 0, DashboardBench.A_ROUND));
            after.add(lengthy.again(path, 0, DashboardBench.A_ROUND));
        }
        Figures.print("dashboard.history.shorter", before);
        Figures.print("dashboard.history.longer", after);
        Figures.print("dashboard.history.ratio", ratio(after, before, 50), "x");
        Figures.print("dashboard.history.p99.ratio", ratio(after, before, 99), "x");
    }

    private static double ratio(Histogram one, Histogram other, double percentile) {
        return (double) one.getValueAtPercentile(percentile) / other.getValueAtPercentile(percentile);
    }
}
