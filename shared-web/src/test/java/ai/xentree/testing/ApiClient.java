package ai.xentree.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Knocks at a running program over HTTP, as its clients do. */
public final class ApiClient implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    /** Knocks at that port of this machine. */
    public ApiClient(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Begins a request, by default a GET. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    /** Begins a request that bears JSON. */
    public HttpRequest.Builder json(String method, String path, String json) {
        return request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
    }

    /** Sends a request and waits for the answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
