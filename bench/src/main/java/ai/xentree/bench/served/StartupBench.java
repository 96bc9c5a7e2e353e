package ai.xentree.bench.served;

import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Figures;
import ai.xentree.bench.GeneratedData;
import ai.xentree.bench.Machine;
import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/** How long it takes from {@code ./xentree serve} until the program is ready, with nothing and with a history. */
public final class StartupBench {

    private StartupBench() {}

    /** Starts it so many times on each. */
    public static void run(int rounds, HistorySize size) throws IOException, InterruptedException {
        Machine.print();
        System.out.printf(
                "# from the start of the process to /health 200, files in the page cache; the median of %d starts,"
                        + " and the slowest; empty: a new folder each time; history: %,d events, seed %d%n",
                rounds, size.events(), size.seed());
        var empty = BenchProgram.folder();
        print("startup.empty", rounds, round -> empty.resolve("data" + round));
        var data = prepared(size);
        print("startup.million", rounds, round -> data);
    }

    /** Which folder to start on. */
    private interface Data {

        Path of(int round) throws IOException;
    }

    private static void print(String name, int rounds, Data data) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            try (var served = Served.on(data.of(round))) {
                seconds.add(served.startSeconds());
            }
        }
        seconds.sort(null);
        Figures.print(name + "_s", seconds.get(rounds / 2), "s");
        Figures.print(name + "_slowest_s", seconds.getLast(), "s");
    }

    /**
     * The history with all that is made of it, so that no program that is measured on it, or on a copy, is busy making the rest. One
     * that was kept without, or by an earlier version, is made complete where it lies.
     */
    static Path prepared(HistorySize size) throws IOException, InterruptedException {
        var data = GeneratedData.of(size);
        try (var program = BenchProgram.settling(data)) {
            program.awaitSettled();
        }
        return data;
    }
}
