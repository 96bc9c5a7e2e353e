package ai.xentree.bench;

import ai.xentree.axon.Commands;
import ai.xentree.bench.CommandLoad.Round;
import ai.xentree.core.Ids;
import ai.xentree.projection.Projections;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many durable commands a second the program takes from callers in its own JVM: against Axon's own engine, turn by turn,
 * and with its read models kept up meanwhile.
 */
final class CommandsBench {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration READABLE_WITHIN = Duration.ofMinutes(5);
    private static final int ROUNDS = 5;
    private static final int LEARNERS = 100 * CommandLoad.CALLERS;
    private static final long SEED = 42;

    private CommandsBench() {}

    static void run(List<String> parts) throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        System.out.printf(
                "# %d callers, %d learners, %d s to warm up, the median of %d rounds of %d s, seed %d%n",
                CommandLoad.CALLERS, LEARNERS, WARM_UP.toSeconds(), ROUNDS, ROUND.toSeconds(), SEED);
        if (parts.isEmpty() || parts.contains("inprocess")) {
            inProcess();
        }
        if (parts.isEmpty() || parts.contains("projected")) {
            projected();
        }
    }

    private static void inProcess() throws IOException, InterruptedException, ExecutionException {
        try (var ours = BenchProgram.withoutReadModels();
                var axons = BenchProgram.onAxonJdbc()) {
            var learners = learners();
            var load = load(ours, learners);
            var baseline = load(axons, learners);
            load.run(WARM_UP, SEED);
            baseline.run(WARM_UP, SEED);
            var rounds = new ArrayList<Round>();
            var baselineRounds = new ArrayList<Round>();
            for (int round = 1; round <= ROUNDS; round++) {
                rounds.add(load.run(ROUND, SEED + 100L * round));
                baselineRounds.add(baseline.run(ROUND, SEED + 100L * round));
            }
            print("commands.inprocess", rounds);
            print("commands.inprocess.baseline", baselineRounds);
            Figures.print("commands.inprocess.ratio", median(rounds) / median(baselineRounds), "x");
        }
    }

    private static void projected() throws IOException, InterruptedException, ExecutionException {
        try (var program = BenchProgram.start()) {
            var learners = learners();
            new Academy(program.getBean(Commands.class)).enroll(learners);
            var load = load(program, learners);
            load.run(WARM_UP, SEED);
            awaitReadModels(program);
            var rounds = new ArrayList<Round>();
            var visible = new ArrayList<Double>();
            for (int round = 1; round <= ROUNDS; round++) {
                var began = System.nanoTime();
                var done = load.run(ROUND, SEED + 100L * round);
                rounds.add(done);
                awaitReadModels(program);
                visible.add(done.micros().getTotalCount() * 1e9 / (System.nanoTime() - began));
            }
            print("commands.projected", rounds);
            Figures.print("commands.projected.visible_per_second", middle(visible.stream()), "commands/s");
        }
    }

    private static CommandLoad load(ConfigurableApplicationContext program, List<UUID> learners) {
        return new CommandLoad(program.getBean(Commands.class), program.getBean(Ids.class), learners);
    }

    private static List<UUID> learners() {
        var random = new SplittableRandom(SEED);
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(LEARNERS)
                .toList();
    }

    private static void awaitReadModels(ConfigurableApplicationContext program) throws InterruptedException {
        var projections = program.getBean(Projections.class);
        if (!projections.await(projections.head(), READABLE_WITHIN)) {
            throw new IllegalStateException("The read models did not catch up.");
        }
    }

    private static void print(String name, List<Round> rounds) {
        Figures.print(name + ".per_second", median(rounds), "commands/s");
        var micros = new Histogram(rounds.getFirst().micros());
        micros.reset();
        rounds.forEach(round -> micros.add(round.micros()));
        Figures.print(name + ".p50", micros.getValueAtPercentile(50) / 1_000.0, "ms");
        Figures.print(name + ".cpu", cpu(rounds), "us/command");
        Figures.print(name + ".p99", micros.getValueAtPercentile(99) / 1_000.0, "ms");
    }

    private static double cpu(List<Round> rounds) {
        return middle(rounds.stream().map(Round::cpuMicros));
    }

    private static double median(List<Round> rounds) {
        return middle(rounds.stream().map(Round::perSecond));
    }

    private static double middle(Stream<Double> values) {
        return values.sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}
