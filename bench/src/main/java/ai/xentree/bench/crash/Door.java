package ai.xentree.bench.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The program's REST API as one caller uses it, on connections of its own. */
record Door(HttpClient client, URI address, Map<String, String> headers) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    static Door at(URI address) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Door(client, address, Map.of());
    }

    /** The same with a further header on every request. */
    Door with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Door(client, address, more);
    }

    Door as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** A log-in; empty where there was none. */
    String logIn(String username, String password) {
        var answer = send("POST", "/api/auth/login", Map.of("username", username, "password", password));
        return answer.done() ? answer.text("access_token") : "";
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        headers.forEach(request::setHeader);
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        request.method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            var header = response.headers();
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    header.firstValue("Retry-After").orElse(null),
                    header.firstValue("X-Consistency-Token").orElse(null),
                    header.firstValue("X-As-Of-Position").orElse(null));
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }
}
