package ai.xentree.bench;

import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Times the engagement dashboard over HTTP on the real program, part by part, for generated organizations. */
final class DashboardBench {

    static final int WARM_UP = 500;
    static final int ROUNDS = 5;
    static final int A_ROUND = 100;

    private static final String FIGURES = "&fields=kpis,pulse,trend,activity_distribution";
    private static final int LARGER = 10;
    private static final int FEWER = 25; // of answers of tens of megabytes
    private static final int FULL_MEMBERS = 10_000;
    private static final int FULL_SESSIONS = 980_000;
    private static final int FULL_DAYS = 365;

    /** What can be measured by itself. */
    @FunctionalInterface
    private interface Part {

        void run() throws IOException, InterruptedException, ExecutionException;
    }

    private final HistorySize size;

    private DashboardBench(HistorySize size) {
        this.size = size;
    }

    /**
     * Runs parts, all where none is named.
     *
     * @param arguments names of parts, and members, sessions and days of another history than the usual
     */
    static void run(List<String> arguments, long seed) throws IOException, InterruptedException, ExecutionException {
        var numbers = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.chars().allMatch(Character::isDigit)) {
                numbers.add(Integer.valueOf(argument));
            } else {
                names.add(argument);
            }
        }
        var size = numbers.isEmpty()
                ? new HistorySize(100_000, 10_000_000, 730, seed)
                : new HistorySize(numbers.get(0), numbers.get(1), numbers.get(2), seed);
        new DashboardBench(size).run(names);
    }

    private void run(List<String> names) throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        System.out.printf(
                "# %,d members, %,d sessions over %d days, seed %d; %d requests to warm up, %d rounds of %d measured%n",
                size.members(), size.sessions(), size.days(), size.seed(), WARM_UP, ROUNDS, A_ROUND);
        var parts = parts();
        for (var name : names.isEmpty() ? parts.keySet() : names) {
            var part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException(name + " is none of " + parts.keySet());
            }
            part.run();
        }
    }

    private Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("oulad", () -> OuladBench.run(Path.of("query-side/src/test/resources/oulad")));
        parts.put("cold", () -> new ColdDashboard(GeneratedData.readable(size)).run(figures(30)));
        parts.put("30d", () -> alone("dashboard.30d", size, figures(30)));
        parts.put("365d", () -> alone("dashboard.365d", size, figures(365)));
        parts.put("readers8", () -> BusyDashboard.run(size, path(30, 1) + FIGURES));
        parts.put("history", () -> HistoryRatio.run(shorter(), size, figures(30)));
        parts.put("baseline", () -> RawSessions.run(shorter(), figures(30)));
        parts.put("full10k", () -> alone("dashboard.full10k", full(), path(30, 0)));
        parts.put("full", () -> alone("dashboard.full", size, path(30, 0), WARM_UP / FEWER, A_ROUND / FEWER));
        return parts;
    }

    /** One client after the other requests of a program that has nothing else to do. */
    private static void alone(String name, HistorySize size, String path) throws IOException, InterruptedException {
        alone(name, size, path, WARM_UP, A_ROUND);
    }

    private static void alone(String name, HistorySize size, String path, int warmUp, int aRound)
            throws IOException, InterruptedException {
        var data = GeneratedData.readable(size);
        try (var program = BenchProgram.withEngagement(data)) {
            program.awaitReadModels();
            Figures.print(name, program.administrator().rounds(path, warmUp, ROUNDS, aRound));
        }
    }

    /** A tenth of the history, as many sessions a day. */
    private HistorySize shorter() {
        return new HistorySize(size.members(), size.sessions() / LARGER, size.days() / LARGER, size.seed());
    }

    private HistorySize full() {
        return new HistorySize(FULL_MEMBERS, FULL_SESSIONS, FULL_DAYS, size.seed());
    }

    private static String figures(int days) {
        return path(days, 0) + FIGURES;
    }

    /** The dashboard of so many days that end so many days after the history's last. */
    private static String path(int days, int later) {
        var end = GeneratedHistory.LAST_DAY.plusDays(later);
        return "/api/v1/admin/stats/?start_date=" + end.minusDays(days - 1L) + "&end_date=" + end;
    }
}
