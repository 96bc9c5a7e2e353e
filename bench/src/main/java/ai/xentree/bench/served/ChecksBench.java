package ai.xentree.bench.served;

import ai.xentree.bench.Academy;
import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Figures;
import ai.xentree.bench.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** What checking credentials adds to a request: the same path without any and with each kind, in turns on one connection. */
public final class ChecksBench {

    private static final int NEW_TOKENS_TO_WARM_UP = 2_000;
    private static final int ROUNDS = 3_000;
    private static final int RANGES = 20;
    private static final long SEED = 42;

    /** Public, and asks no store. */
    private static final String PATH = "/health";

    private final Connection connection;
    private final Classroom classroom;

    private ChecksBench(Connection connection, Classroom classroom) {
        this.connection = connection;
        this.classroom = classroom;
    }

    /** Runs it: so long to warm up. */
    public static void run(Duration warmUp) throws IOException, InterruptedException {
        Machine.print();
        System.out.printf(
                "# %,d requests of each kind in turns on one connection, %d s to warm up, seed %d%n",
                ROUNDS, warmUp.toSeconds(), SEED);
        var data = BenchProgram.folder().resolve("data");
        var classroom = classroom(data);
        try (var served = Served.on(data);
                var connection = served.connect()) {
            new ChecksBench(connection, classroom).measure(warmUp);
        }
        Folder.delete(data);
    }

    private static Classroom classroom(Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.serving(data)) {
            return Classroom.enroll(program, NEW_TOKENS_TO_WARM_UP + ROUNDS, SEED);
        }
    }

    private void measure(Duration warmUp) throws IOException {
        var credentials = credentials();
        var until = System.nanoTime() + warmUp.toNanos();
        for (int sent = 0; System.nanoTime() < until || sent < NEW_TOKENS_TO_WARM_UP; sent++) {
            for (var credential : credentials) {
                if (!credential.name().equals("token.first") || sent < NEW_TOKENS_TO_WARM_UP) {
                    credential.send(connection);
                }
            }
        }
        credentials.forEach(credential -> credential.micros().reset());
        for (int round = 0; round < ROUNDS; round++) {
            for (var credential : credentials) {
                credential.send(connection);
            }
        }
        print(credentials);
    }

    private List<Credential> credentials() throws IOException {
        var newTokens = classroom.learners().iterator();
        var token = classroom.administrator();
        var key = key("");
        var ranges = IntStream.range(0, RANGES)
                .mapToObj(i -> i % 2 == 0 ? "\"10." + i + ".0.0/16\"" : "\"2001:db8:" + i + "::/48\"")
                .collect(Collectors.joining(",", ",\"allowed_ips\":[", ",\"127.0.0.1\"]"));
        var keyFromSomewhere = key(ranges);
        var grant = grant();
        return List.of(
                Credential.of("none", 200, get("", "")),
                Credential.of("token", 200, get(token, "")),
                Credential.of("token.first", 200, () -> Request.get(PATH, newTokens.next(), "")),
                Credential.of("key", 200, get("", "X-API-Key: " + key + "\r\n")),
                Credential.of("key.ranges", 200, get("", "X-API-Key: " + keyFromSomewhere + "\r\n")),
                Credential.of("integration.none", 200, verification("none")),
                Credential.of("integration", 200, verification(grant)));
    }

    private static Supplier<byte[]> get(String token, String headers) {
        var request = Request.get(PATH, token, headers);
        return () -> request;
    }

    private Supplier<byte[]> verification(String token) {
        var body = "{\"token\":\"" + token + "\",\"tenantId\":\"" + Academy.ID + "\"}";
        var request = Request.post("/api/integration/verify", classroom.administrator(), "", body);
        return () -> request;
    }

    private String key(String allowed) throws IOException {
        var body = "{\"name\":\"bench\",\"organization_id\":\"" + Academy.ID + "\",\"scopes\":[\"api:read\"]" + allowed
                + "}";
        return post("/api/admin/api-keys", body).member("key");
    }

    private String grant() throws IOException {
        var body =
                "{\"origin\":\"https://partner.example\",\"scopes\":[\"content:read\"],\"ttlSeconds\":600,\"tenantId\":\""
                        + Academy.ID + "\"}";
        return post("/api/integration/grant", body).member("token");
    }

    private Answer post(String path, String body) throws IOException {
        return connection
                .send(Request.post(path, classroom.administrator(), "", body))
                .require(201);
    }

    private static void print(List<Credential> credentials) {
        Histogram without = credentials.getFirst().micros();
        for (var credential : credentials) {
            var name = "checks." + credential.name();
            Figures.print(name, credential.micros());
            if (credential.name().endsWith("none")) {
                without = credential.micros();
            } else {
                added(name + ".added", credential.micros(), without);
            }
        }
    }

    private static void added(String name, Histogram with, Histogram without) {
        for (int percentile : new int[] {50, 99}) {
            var micros = with.getValueAtPercentile(percentile) - without.getValueAtPercentile(percentile);
            Figures.print(name + ".p" + percentile + "_ms", micros / 1_000.0, "ms");
        }
    }
}
