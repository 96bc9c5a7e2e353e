package ai.xentree.bench.served;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Learners who look at their profiles, so many together a second; times count from when each was due. */
final class Visitors implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final Histogram micros = new ConcurrentHistogram(3);
    private final ExecutorService executor = Executors.newFixedThreadPool(CONNECTIONS);
    private volatile boolean closing;

    Visitors(Served served, List<String> tokens, int perSecond) {
        var began = System.nanoTime();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            int number = connection;
            executor.execute(() -> look(served, tokens, began, number, perSecond));
        }
    }

    private void look(Served served, List<String> tokens, long began, int number, int perSecond) {
        try (var connection = served.connect()) {
            for (int i = number; !closing; i += CONNECTIONS) {
                var due = began + (long) (i * 1e9 / perSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                connection
                        .send(Request.get("/api/xp/profile", tokens.get(i % tokens.size()), ""))
                        .require(200);
                micros.recordValue((System.nanoTime() - due) / 1_000);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Histogram micros() {
        return micros;
    }

    @Override
    public void close() {
        closing = true;
        executor.close();
    }
}
