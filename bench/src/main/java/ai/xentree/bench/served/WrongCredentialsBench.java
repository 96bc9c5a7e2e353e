package ai.xentree.bench.served;

import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Figures;
import ai.xentree.bench.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;

/** How much slower those who are signed in are served while somebody guesses credentials from many addresses; with all limits as they are. */
public final class WrongCredentialsBench {

    private static final int CONNECTIONS = 16;
    private static final int LEARNERS = 800;
    private static final int COMMANDS_PER_SECOND = 100;
    private static final int LOOKS_PER_SECOND = 100;
    private static final long SEED = 42;

    private final Served served;
    private final Classroom classroom;
    private final Load load;

    private WrongCredentialsBench(Served served, Classroom classroom) {
        this.served = served;
        this.classroom = classroom;
        this.load = new Load(served, classroom.learners(), CONNECTIONS, Request.ASYNC);
    }

    /** How long it took to be answered. */
    private record Times(Histogram commands, Histogram looks) {}

    /** Runs it: so long to warm up, so long each, so many guesses a second. */
    public static void run(Duration warmUp, Duration round, int perSecond)
            throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        System.out.printf(
                "# %d commands/s by %,d learners and %d looks/s at their profiles all the while; %d s to warm up, %d s each; %,d"
                        + " guesses/s from %,d addresses; seed %d%n",
                COMMANDS_PER_SECOND,
                LEARNERS,
                LOOKS_PER_SECOND,
                warmUp.toSeconds(),
                round.toSeconds(),
                perSecond,
                Guessers.ADDRESSES,
                SEED);
        var data = BenchProgram.folder().resolve("data");
        var classroom = classroom(data);
        try (var served = Served.on(data, Map.of())) {
            new WrongCredentialsBench(served, classroom).measure(warmUp, round, perSecond);
        }
        Folder.delete(data);
    }

    private static Classroom classroom(Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.serving(data)) {
            return Classroom.enroll(program, LEARNERS, SEED);
        }
    }

    /** Guesses also to warm up, since refusing has to be compiled as well. */
    private void measure(Duration warmUp, Duration round, int perSecond)
            throws IOException, InterruptedException, ExecutionException {
        for (var kind : WrongCredentials.values()) {
            during(kind, warmUp.dividedBy(WrongCredentials.values().length), perSecond);
        }
        for (var kind : WrongCredentials.values()) {
            var name = "wrong." + kind.name().toLowerCase(Locale.ROOT);
            var quiet = weighed("before " + kind, round);
            print(name + ".before", quiet);
            var times = during(kind, round, perSecond);
            print(name, times);
            ratio(name + ".commands", times.commands(), quiet.commands());
            ratio(name + ".looks", times.looks(), quiet.looks());
        }
    }

    private Times during(WrongCredentials kind, Duration length, int perSecond)
            throws IOException, InterruptedException, ExecutionException {
        try (var guessers = new Guessers(served, kind, classroom.learners().getFirst(), perSecond)) {
            var times = weighed(kind.name(), length);
            System.out.printf(
                    "# %s: %d answered 401, %d answered 429%n", kind, guessers.answered(401), guessers.answered(429));
            return times;
        }
    }

    private Times weighed(String what, Duration length) throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        var program = served.cpuNanos();
        var clients = Machine.cpuNanos();
        var times = watch(length);
        var took = System.nanoTime() - began;
        System.out.printf(
                "# %s: of one processor the program took %.0f%%, its clients %.0f%%%n",
                what, (served.cpuNanos() - program) * 100.0 / took, (Machine.cpuNanos() - clients) * 100.0 / took);
        return times;
    }

    private Times watch(Duration length) throws InterruptedException, ExecutionException {
        try (var visitors = new Visitors(served, classroom.learners(), LOOKS_PER_SECOND)) {
            var commands = load.open(length, COMMANDS_PER_SECOND, answer -> {});
            return new Times(commands.micros(), visitors.micros());
        }
    }

    private static void print(String name, Times times) {
        Figures.print(name + ".commands", times.commands());
        Figures.print(name + ".looks", times.looks());
    }

    private static void ratio(String name, Histogram during, Histogram quiet) {
        for (int percentile : new int[] {50, 99}) {
            var ratio = (double) during.getValueAtPercentile(percentile) / quiet.getValueAtPercentile(percentile);
            Figures.print(name + ".p" + percentile + ".ratio", ratio, "");
        }
    }
}
