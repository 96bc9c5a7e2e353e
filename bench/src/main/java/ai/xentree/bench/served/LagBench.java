package ai.xentree.bench.served;

import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Figures;
import ai.xentree.bench.Machine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long it takes from when a command is acknowledged until the engagement dashboard shows it, asked for at that moment
 * with what the command's answer said of its position, while others go on.
 */
public final class LagBench {

    private static final int CONNECTIONS = 32;
    private static final int LEARNERS = 10 * CONNECTIONS;
    private static final int PER_SECOND = 500;
    private static final int EVERY = 25;
    private static final int LOOKERS = 2;
    private static final long SEED = 42;

    private LagBench() {}

    /** Runs it at that pace. */
    public static void run(Pace pace) throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        pace.print();
        System.out.printf(
                "# %d commands/s on %d connections by %d learners, each %dth looked for in the dashboard, seed %d%n",
                PER_SECOND, CONNECTIONS, LEARNERS, EVERY, SEED);
        var data = BenchProgram.folder().resolve("data");
        var classroom = classroom(data);
        try (var served = Served.on(data)) {
            var load = new Load(served, classroom.learners(), CONNECTIONS, Request.ASYNC);
            measure(served, load, pace.warmUp(), classroom);
            var rounds = new ArrayList<Lookers>();
            for (int round = 0; round < pace.rounds(); round++) {
                rounds.add(measure(served, load, pace.round(), classroom));
            }
            print(rounds);
        }
    }

    private static void print(List<Lookers> rounds) {
        var micros = rounds.getFirst().micros();
        rounds.stream().skip(1).forEach(round -> micros.add(round.micros()));
        Figures.print("lag", micros);
        Figures.print("lag.count", (double) micros.getTotalCount(), "looks");
    }

    private static Lookers measure(Served served, Load load, java.time.Duration length, Classroom classroom)
            throws InterruptedException, ExecutionException {
        var number = new AtomicLong();
        try (var lookers = new Lookers(served, classroom.administrator(), LOOKERS)) {
            load.open(length, PER_SECOND, answer -> {
                if (number.incrementAndGet() % EVERY == 0) {
                    lookers.acknowledged(answer.header("X-Consistency-Token"));
                }
            });
            return lookers;
        }
    }

    private static Classroom classroom(java.nio.file.Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.serving(data)) {
            return Classroom.enroll(program, LEARNERS, SEED);
        }
    }
}
