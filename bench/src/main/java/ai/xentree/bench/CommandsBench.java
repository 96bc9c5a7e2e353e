package ai.xentree.bench;

import ai.xentree.axon.Commands;
import ai.xentree.bench.CommandLoad.Round;
import ai.xentree.bench.served.Pace;
import ai.xentree.core.Ids;
import ai.xentree.ledger.LedgerKeeper;
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

    private static final Duration READABLE_WITHIN = Duration.ofMinutes(5);
    private static final int LEARNERS = 100 * CommandLoad.CALLERS;
    private static final long SEED = 42;

    private final Pace pace;

    private CommandsBench(Pace pace) {
        this.pace = pace;
    }

    static void run(List<String> parts, Pace pace) throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        System.out.printf(
                "# %d callers, %d learners, %d s to warm up each, the median of %d rounds of %d s, seed %d%n",
                CommandLoad.CALLERS,
                LEARNERS,
                pace.warmUp().toSeconds(),
                pace.rounds(),
                pace.round().toSeconds(),
                SEED);
        var bench = new CommandsBench(pace);
        if (parts.isEmpty() || parts.contains("inprocess")) {
            bench.inProcess();
        }
        if (parts.isEmpty() || parts.contains("projected")) {
            bench.projected();
        }
        if (parts.isEmpty() || parts.contains("ledger")) {
            bench.ledger();
        }
    }

    private void inProcess() throws IOException, InterruptedException, ExecutionException {
        try (var ours = BenchProgram.withoutReadModels();
                var axons = BenchProgram.onAxonJdbc(false);
                var cached = BenchProgram.onAxonJdbc(true)) {
            var learners = learners();
            var loads = Stream.of(ours, axons, cached)
                    .map(program -> load(program, learners))
                    .toList();
            for (var load : loads) {
                load.run(pace.warmUp(), SEED);
            }
            var rounds = loads.stream().map(load -> new ArrayList<Round>()).toList();
            for (int round = 1; round <= pace.rounds(); round++) {
                for (int i = 0; i < loads.size(); i++) {
                    rounds.get(i).add(loads.get(i).run(pace.round(), SEED + 100L * round));
                }
            }
            print(rounds);
        }
    }

    private void print(List<? extends List<Round>> rounds) {
        print("commands.inprocess", rounds.get(0));
        print("commands.inprocess.baseline", rounds.get(1));
        print("commands.inprocess.baseline_cached", rounds.get(2));
        Figures.print("commands.inprocess.ratio", median(rounds.get(0)) / median(rounds.get(1)), "x");
        Figures.print("commands.inprocess.ratio_cached", median(rounds.get(0)) / median(rounds.get(2)), "x");
    }

    private void projected() throws IOException, InterruptedException, ExecutionException {
        try (var program = BenchProgram.start()) {
            var learners = learners();
            new Academy(program.getBean(Commands.class)).enroll(learners);
            var load = load(program, learners);
            load.run(pace.warmUp(), SEED);
            awaitReadModels(program);
            var rounds = new ArrayList<Round>();
            var visible = new ArrayList<Double>();
            for (int round = 1; round <= pace.rounds(); round++) {
                var began = System.nanoTime();
                var done = load.run(pace.round(), SEED + 100L * round);
                rounds.add(done);
                awaitReadModels(program);
                visible.add(done.micros().getTotalCount() * 1e9 / (System.nanoTime() - began));
            }
            print("commands.projected", rounds);
            Figures.print("commands.projected.visible_per_second", middle(visible.stream()), "commands/s");
        }
    }

    /** Turn by turn with events entered into the Merkle tree meanwhile, which then has much to catch up with, and without. */
    private void ledger() throws IOException, InterruptedException, ExecutionException {
        try (var program = BenchProgram.withoutReadModels()) {
            var keeper = program.getBean(LedgerKeeper.class);
            var load = load(program, learners());
            load.run(pace.warmUp(), SEED);
            var with = new ArrayList<Round>();
            var without = new ArrayList<Round>();
            for (int round = 1; round <= pace.rounds(); round++) {
                without.add(load.run(pace.round(), SEED + 100L * round));
                keeper.start();
                with.add(load.run(pace.round(), SEED + 100L * round));
                keeper.stop();
            }
            print("ledger.without", without);
            print("ledger.with", with);
            Figures.print("ledger.cost", 100 * (1 - median(with) / median(without)), "%");
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

    private void print(String name, List<Round> rounds) {
        Figures.print(name + ".per_second", median(rounds), "commands/s");
        var micros = new Histogram(rounds.getFirst().micros());
        micros.reset();
        rounds.forEach(round -> micros.add(round.micros()));
        Figures.print(name + ".p50", micros.getValueAtPercentile(50) / 1_000.0, "ms");
        Figures.print(name + ".cpu", cpu(rounds), "us/command");
        Figures.print(name + ".p99", micros.getValueAtPercentile(99) / 1_000.0, "ms");
    }

    private double cpu(List<Round> rounds) {
        return middle(rounds.stream().map(Round::cpuMicros));
    }

    private double median(List<Round> rounds) {
        return middle(rounds.stream().map(Round::perSecond));
    }

    private double middle(Stream<Double> values) {
        return values.sorted().skip(pace.rounds() / 2).findFirst().orElseThrow();
    }
}
