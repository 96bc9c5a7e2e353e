package ai.xentree.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the first dashboard takes after a start, each in a program of its own. */
final class ColdDashboard {

    private static final int STARTS = 5;

    private final Path data;

    ColdDashboard(Path data) {
        this.data = data;
    }

    void run(String path) throws IOException, InterruptedException {
        System.out.printf(
                "# a start, a log-in, then the dashboard; files in the page cache, no AOT cache; %d starts%n", STARTS);
        var millis = new ArrayList<Double>();
        for (int start = 1; start <= STARTS; start++) {
            millis.add(once(path));
            System.out.printf("# start %d: %.0f ms%n", start, millis.getLast());
        }
        millis.sort(null);
        Figures.print("dashboard.cold_ms", millis.get(STARTS / 2), "ms");
        Figures.print("dashboard.cold.slowest_ms", millis.getLast(), "ms");
    }

    private double once(String path) throws IOException, InterruptedException {
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                ColdDashboard.class.getName(),
                data.toString(),
                path);
        var child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = child.inputReader()) {
            return Double.parseDouble(
                    said.lines().reduce((first, second) -> second).orElseThrow());
        } finally {
            child.waitFor();
        }
    }

    /** Starts the program, asks once, says how many milliseconds that took, and ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var program = BenchProgram.withEngagement(Path.of(arguments[0]))) {
            program.awaitReadModels();
            System.out.println(program.administrator().micros(arguments[1]) / 1_000.0);
        }
        System.exit(0);
    }
}
