package ai.xentree.bench;

import ai.xentree.bench.history.HistorySize;
import ai.xentree.bench.history.HistorySize.Order;
import java.io.IOException;
import java.util.List;

/** How fast the read model of organizations is built anew from stored events, by itself and together with all other read models. */
final class ReplayBench {

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
                size.events(), size.members(), size.sessions(), size.days(), size.seed(), ReadModelRounds.ROUNDS);
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
            Figures.print(
                    "replay.all.per_second",
                    ReadModelRounds.of(GeneratedData.of(size), null).perSecond(),
                    "events/s");
        }
    }

    private static double rounds(String name, HistorySize size) throws IOException, InterruptedException {
        return ReadModelRounds.of(GeneratedData.of(size), BenchProgram.ORGANIZATIONS)
                .print(name);
    }
}
