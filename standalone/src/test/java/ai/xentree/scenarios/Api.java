package ai.xentree.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client of the platform's REST API, signed in or not. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BiFunction<String, String, URI> address;
    private final Map<String, String> headers;

    private Api(BiFunction<String, String, URI> address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public static Api at(URI base) {
        return at((method, path) -> base);
    }

    /** One whose requests go where their method and path say. */
    public static Api at(BiFunction<String, String, URI> address) {
        return new Api(address, Map.of());
    }

    /** The same client with a further header on every request. */
    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(address, more);
    }

    /** The same client, signed in with that access token. */
    public Api as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body as JSON; a text is sent as it is. */
    public Answer send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(address.apply(method, path).resolve(path));
        headers.forEach(request::setHeader);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            if (!headers.containsKey("Content-Type")) {
                request.setHeader("Content-Type", "application/json");
            }
            var text = body instanceof String string ? string : JSON.writeValueAsString(body);
            request.method(method, BodyPublishers.ofString(text));
        }
        return new Answer(exchange(request.build()));
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
