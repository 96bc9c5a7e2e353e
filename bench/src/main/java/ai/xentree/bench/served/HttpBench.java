package ai.xentree.bench.served;

import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/**
 * How many durable commands a second the program takes over HTTP from a process of its own, and how long one takes until
 * the read models show it.
 */
public final class HttpBench {

    private static final int CONNECTIONS = 64;
    private static final int LEARNERS = 50 * CONNECTIONS;
    private static final int VISIBLE_PER_SECOND = 500;
    private static final long SEED = 42;

    private HttpBench() {}

    /** Runs it at that pace. */
    public static void run(Pace pace) throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        pace.print();
        System.out.printf(
                "# %d connections, %d learners who start a session and end it, seed %d%n", CONNECTIONS, LEARNERS, SEED);
        var data = BenchProgram.folder().resolve("data");
        var classroom = classroom(data);
        try (var served = Served.on(data)) {
            var load = new Load(served, classroom.learners(), CONNECTIONS, Request.ASYNC);
            pace.measure(load::closed).print("http");
            var visible = new Load(served, classroom.learners(), CONNECTIONS, "");
            pace.brief()
                    .measure(length -> visible.open(length, VISIBLE_PER_SECOND, answer -> {}))
                    .print("http.visible");
        }
    }

    private static Classroom classroom(Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.serving(data)) {
            return Classroom.enroll(program, LEARNERS, SEED);
        }
    }
}
