package ai.xentree.bench;

import ai.xentree.bench.history.HistorySize;
import ai.xentree.bench.history.HistorySize.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How fast the read model of organizations is built anew from stored events, by itself and together with all other read models. */
final class ReplayBench {

    private static final int ROUNDS = 3;
    private static final List<String> PARTS = List.of("ordered", "random", "baseline", "all");

    private final HistorySize size;

    private ReplayBench(HistorySize size) {
        this.size = size;
    }

    /**
     * Runs parts, all where none is named.
     *
     * @param arguments names of parts, and members, sessions and days of another history than the usual
     */
    static void run(List<String> arguments, long seed) throws IOException, InterruptedException {
        var numbers = arguments.stream()
                .filter(argument -> argument.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .toList();
        var size = numbers.isEmpty()
                ? new HistorySize(10_000, 980_000, 365, seed)
                : new HistorySize(numbers.get(0), numbers.get(1), numbers.get(2), seed);
        var named = arguments.stream().filter(PARTS::contains).toList();
        Machine.print();
        System.out.printf(
                "# %,d events: %,d members, %,d sessions over %d days, seed %d; the median of %d rounds in a program that"
                        + " has done one before%n",
                size.events(), size.members(), size.sessions(), size.days(), size.seed(), ROUNDS);
        new ReplayBench(size).run(named.isEmpty() ? PARTS : named);
    }

    private void run(List<String> parts) throws IOException, InterruptedException {
        double perSecond = 0;
        if (parts.contains("ordered")) {
            perSecond = rounds("replay", size);
        }
        if (parts.contains("random")) {
            rounds("replay.random", size.in(Order.RANDOM));
        }
        if (parts.contains("baseline")) {
            var baseline = UpsertAnEvent.perSecond(GeneratedData.of(size));
            Figures.print("replay.baseline.per_second", baseline, "events/s");
            if (perSecond > 0) {
                Figures.print("replay.ratio", perSecond / baseline, "x");
            }
        }
        if (parts.contains("all")) {
            Figures.print("replay.all.per_second", perSecond(size, null), "events/s");
        }
    }

    private static double rounds(String name, HistorySize size) throws IOException, InterruptedException {
        Figures.print(name + ".first.per_second", perSecond(size, BenchProgram.ORGANIZATIONS), "events/s");
        var rounds = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            rounds.add(perSecond(size, BenchProgram.ORGANIZATIONS));
            System.out.printf("# round %d: %.0f events/s%n", round, rounds.getLast());
        }
        rounds.sort(null);
        var middle = rounds.get(ROUNDS / 2);
        Figures.print(name + ".per_second", middle, "events/s");
        return middle;
    }

    private static double perSecond(HistorySize size, @Nullable String only) throws IOException, InterruptedException {
        return size.events() / seconds(GeneratedData.of(size), only);
    }

    /** From when events are followed until the last is shown. */
    private static double seconds(Path data, @Nullable String only) throws IOException, InterruptedException {
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
