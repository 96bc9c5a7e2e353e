package ai.xentree.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * The program that is looked at, as one person sees it.
 *
 * @param token of the person; empty before log-in
 */
record Program(String token) {

    static final String BASE = System.getProperty("base");
    static final String ADMIN = "admin";
    static final String ADMIN_EMAIL = "admin@xentree.internal";
    static final String PASSWORD = System.getenv("XENTREE_ADMIN_PASSWORD");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Program signedIn(String username, String password) {
        return new Program(login(username, password).path("access_token").asText());
    }

    static JsonNode login(String username, String password) {
        return new Program("").post("/api/auth/login", Map.of("username", username, "password", password));
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    JsonNode post(String path, Object body) {
        try {
            return send(HttpRequest.newBuilder().POST(BodyPublishers.ofString(JSON.writeValueAsString(body))), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(HttpRequest.Builder request, String path) {
        request.uri(URI.create(BASE + path)).header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
