package ai.xentree.standalone.operators;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, spoken to as an administrator. */
final class Server {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String API_KEY = "xntr-";
    private static final int FAILED = 400;

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(WITHIN).build();
    private @Nullable String token;

    private Server(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    static Server of(URI base, Map<String, String> environment) {
        var token = environment.get("XENTREE_TOKEN");
        var server = new Server(base, token);
        if (token == null) {
            server.logIn(environment.get("XENTREE_ADMIN_USERNAME"), environment.get("XENTREE_ADMIN_PASSWORD"));
        }
        return server;
    }

    private void logIn(@Nullable String username, @Nullable String password) {
        if (username == null || password == null) {
            throw new CannotRun("Say who you are: set XENTREE_TOKEN to an access token or API key of a platform"
                    + " administrator, or XENTREE_ADMIN_USERNAME and XENTREE_ADMIN_PASSWORD.");
        }
        token = send("POST", "/api/auth/login", Map.of("username", username, "password", password))
                .path("access_token")
                .asString();
    }

    /**
     * What it answers; nothing where the answer has no content.
     *
     * @throws CannotRun where it does not answer, or refuses
     */
    JsonNode send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(WITHIN);
        if (token != null) {
            var isApiKey = token.startsWith(API_KEY);
            request.header(isApiKey ? "X-API-Key" : "Authorization", isApiKey ? token : "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= FAILED) {
                throw new CannotRun("%s refused (%d): %s".formatted(base, answer.statusCode(), message(answer.body())));
            }
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotRun(base + " does not answer. Is it running? Name another with --server.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.");
        }
    }

    private static String message(String body) {
        return JSON.readTree(body).path("detail").path("message").asString(body);
    }
}
