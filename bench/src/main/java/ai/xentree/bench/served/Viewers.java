package ai.xentree.bench.served;

import ai.xentree.bench.history.GeneratedHistory;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Administrators who ask for the dashboard of 30 days so many times a second together; times count from when each was due. What
 * they are told of the days of the history must never change.
 */
final class Viewers implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final String PATH = path();

    private final Histogram micros = new ConcurrentHistogram(3);
    private final ExecutorService executor = Executors.newFixedThreadPool(CONNECTIONS);
    private final String expected;
    private volatile boolean closing;

    Viewers(Served served, String token, int perSecond) throws IOException {
        try (var connection = served.connect()) {
            this.expected = trend(connection.send(Request.get(PATH, token, "")).require(200));
        }
        var began = System.nanoTime();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            int number = connection;
            executor.execute(() -> look(served, token, began, number, perSecond));
        }
    }

    private static String path() {
        var end = GeneratedHistory.LAST_DAY;
        return "/api/v1/admin/stats/?fields=kpis,pulse,trend,activity_distribution&start_date=" + end.minusDays(29)
                + "&end_date=" + end;
    }

    private static String trend(Answer answer) {
        return answer.body().substring(answer.body().indexOf("\"trend\""));
    }

    private void look(Served served, String token, long began, int number, int perSecond) {
        try (var connection = served.connect()) {
            for (int i = 0; !closing; i++) {
                var due = began + (long) ((number + (double) i * CONNECTIONS) * 1e9 / perSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                var answer = connection.send(Request.get(PATH, token, "")).require(200);
                micros.recordValue((System.nanoTime() - due) / 1_000);
                if (!trend(answer).equals(expected)) {
                    throw new IllegalStateException("The dashboard answers something else.");
                }
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
