package ai.xentree.bench.served;

import java.io.IOException;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** A request that has some credential checked, and how long it took to be answered. */
record Credential(String name, int status, Supplier<byte[]> request, Histogram micros) {

    static Credential of(String name, int status, Supplier<byte[]> request) {
        return new Credential(name, status, request, new Histogram(3));
    }

    /** Sends the next one. */
    void send(Connection connection) throws IOException {
        var bytes = request.get();
        var began = System.nanoTime();
        connection.send(bytes).require(status);
        micros.recordValue((System.nanoTime() - began) / 1_000);
    }
}
