package ai.xentree.bench.served;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Administrators who ask for the dashboard as soon as a command is acknowledged, and how long it takes until it shows it. */
final class Lookers implements AutoCloseable {

    private static final String DASHBOARD = "/api/v1/admin/stats/?fields=kpis";

    private record Acknowledged(String position, long nanos) {}

    private static final Acknowledged NO_MORE = new Acknowledged("", 0);

    private final LinkedBlockingQueue<Acknowledged> queue = new LinkedBlockingQueue<>();
    private final Histogram micros = new ConcurrentHistogram(3);
    private final ExecutorService executor;
    private final int count;

    Lookers(Served served, String token, int count) {
        this.count = count;
        this.executor = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            executor.execute(() -> look(served, token));
        }
    }

    /** A command was acknowledged just now, with what it said of its position. */
    void acknowledged(String consistencyToken) {
        queue.add(new Acknowledged(consistencyToken, System.nanoTime()));
    }

    Histogram micros() {
        return micros;
    }

    private void look(Served served, String token) {
        try (var connection = served.connect()) {
            for (var next = queue.take(); !next.equals(NO_MORE); next = queue.take()) {
                var request = Request.get(DASHBOARD, token, "X-Consistency-Token: " + next.position() + "\r\n");
                var answer = connection.send(request).require(200);
                micros.recordValue((System.nanoTime() - next.nanos()) / 1_000);
                requireShown(next.position(), answer.header("X-As-Of-Position"));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token is a byte of version and the position. */
    private static void requireShown(String consistencyToken, String shown) {
        var position =
                ByteBuffer.wrap(Base64.getUrlDecoder().decode(consistencyToken)).getLong(1);
        if (Long.parseLong(shown) < position) {
            throw new IllegalStateException("The dashboard shows " + shown + " where it said " + position);
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            queue.add(NO_MORE);
        }
        executor.close();
    }
}
