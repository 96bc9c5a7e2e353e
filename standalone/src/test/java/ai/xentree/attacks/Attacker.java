package ai.xentree.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Sends what no client of good will sends, and keeps every answer. */
final class Attacker {

    private final URI program;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();

    Attacker(URI program) {
        this.program = program;
    }

    Reply send(String method, String target, Map<String, String> headers, byte @Nullable [] body) {
        var request = HttpRequest.newBuilder(URI.create(program + target));
        headers.forEach(request::header);
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            answers.add(response.body());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that was answered. */
    Queue<String> answers() {
        return answers;
    }
}
