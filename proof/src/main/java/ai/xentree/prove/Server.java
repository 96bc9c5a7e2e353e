package ai.xentree.prove;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks a server for proofs. What it answers is checked like a file from a stranger. */
final class Server {

    private static final Duration WITHIN = Duration.ofSeconds(60);

    private final URI base;
    private final @Nullable String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(WITHIN).build();

    /**
     * A server.
     *
     * @param token an access token or API key; null where none is to be sent
     */
    Server(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    <T> T get(String path, Class<T> type) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(WITHIN);
        if (token != null) {
            var isApiKey = token.startsWith("xntr-");
            request.header(isApiKey ? "X-API-Key" : "Authorization", isApiKey ? token : "Bearer " + token);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CannotCheck(base + path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return Json.parse(answer.body(), type, base + path);
        } catch (IOException e) {
            throw new CannotCheck(base + " does not answer (" + e + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCheck("Interrupted.");
        }
    }
}
