package ai.xentree.english.evaluation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAI-compatible server on the loopback address that answers as it is told, in turn; the last answer is repeated. */
final class StubEndpoint implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final ConcurrentLinkedDeque<Behaviour> behaviours = new ConcurrentLinkedDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);

    /** What it does with a request. */
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** What it was sent. */
    record Request(String path, String authorization, String body) {}

    StubEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    StubEndpoint then(Behaviour behaviour) {
        behaviours.add(behaviour);
        return this;
    }

    /** The model says this. */
    StubEndpoint says(String content) {
        var message = Map.of("role", "assistant", "content", content);
        var choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
        var body = Map.of("id", "1", "object", "chat.completion", "model", "stub", "choices", List.of(choice));
        return sends(200, JSON.writeValueAsString(body));
    }

    StubEndpoint sends(int status, String body) {
        return then(exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** The connection ends in the middle of the answer. */
    StubEndpoint cuts() {
        return then(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
            throw new IOException("cut");
        });
    }

    /** Nothing comes until the server closes. */
    StubEndpoint hangs() {
        return then(exchange -> awaitClosing());
    }

    /** The answer begins, and does not go on. */
    StubEndpoint stalls() {
        return then(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitClosing();
        });
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            requests.add(new Request(exchange.getRequestURI().getPath(), authorization, body));
            var behaviour = behaviours.size() > 1 ? behaviours.poll() : behaviours.peek();
            behaviour.answer(exchange);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
