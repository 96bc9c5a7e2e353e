package ai.xentree.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the program on a folder that is thrown away, asks it what people ask first, and ends: the build has the JVM watch
 * this and remember what it loaded and compiled (an AOT cache, JEP 514), so that later starts need not find it out again.
 */
final class Rehearsal {

    private static final String WITHOUT_END = "1000000/1s";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(12);
    private static final int A_LOOK_EVERY = 15;
    private static final String PASSWORD = "only for the rehearsal 42";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    private Rehearsal(ConfigurableApplicationContext program) {
        this.base = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Runs it; fails where the program does not answer. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("xentree-rehearsal");
        var settings = Map.<String, Object>of(
                "server.port",
                0,
                "management.server.port",
                0,
                "xentree.data",
                folder.resolve("data"),
                "xentree.admin.password",
                PASSWORD,
                "xentree.rate-limits.user.reads",
                WITHOUT_END,
                "xentree.rate-limits.user.writes",
                WITHOUT_END,
                "logging.level.ai.xentree",
                "off");
        try (var program = Program.start(settings)) {
            new Rehearsal(program).play();
        } finally {
            delete(folder);
        }
    }

    private void play() throws IOException, InterruptedException {
        get("/health", "");
        var login = HttpRequest.newBuilder(URI.create(base + "/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\": \"admin\", \"password\": \"" + PASSWORD + "\"}"))
                .build();
        var tokens = client.send(login, BodyHandlers.ofString()).body();
        var token = JsonMapper.shared().readTree(tokens).get("access_token").asString();
        post("/api/organizations", token, "{\"name\": \"Rehearsal\"}");
        get("/api/organizations", token);
        get("/api/v1/admin/stats/", token);
        get("/v3/api-docs", "");
        learn(token);
    }

    /** Long enough for the JVM to find out what to compile well, and how. */
    private void learn(String token) throws IOException, InterruptedException {
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            var started = post("/api/xel/sessions/start", token, "{}");
            var session = JsonMapper.shared().readTree(started).get("session_id");
            post("/api/xel/sessions/end", token, "{\"session_id\": " + session + "}");
            if (i % A_LOOK_EVERY == 0) {
                get("/api/v1/admin/stats/", token);
                get("/api/auth/me", token);
            }
        }
    }

    private void get(String path, String token) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token));
    }

    private String post(String path, String token, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(answer.uri() + " was answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
