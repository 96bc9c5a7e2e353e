package ai.xentree.bench.served;

import ai.xentree.bench.history.GeneratedHistory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** An administrator who looks at one dashboard after another, and pauses after each as long as it took. */
final class Reader implements AutoCloseable {

    private static final List<String> PATHS = List.of(
            path(30) + "&fields=kpis,pulse,trend,activity_distribution",
            path(365) + "&fields=kpis,pulse,trend,activity_distribution",
            path(30));

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private volatile boolean closing;

    Reader(Served served, String token) {
        executor.execute(() -> read(served, token));
    }

    private static String path(int days) {
        var end = GeneratedHistory.LAST_DAY;
        return "/api/v1/admin/stats/?start_date=" + end.minusDays(days - 1L) + "&end_date=" + end;
    }

    private void read(Served served, String token) {
        try (var connection = served.connect()) {
            for (int i = 0; !closing; i++) {
                var began = System.nanoTime();
                connection
                        .send(Request.get(PATHS.get(i % PATHS.size()), token, ""))
                        .require(200);
                LockSupport.parkNanos(System.nanoTime() - began);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing = true;
        executor.close();
    }
}
