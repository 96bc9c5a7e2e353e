package ai.xentree.ledger;

import ai.xentree.web.json.WireJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** A place elsewhere that is sent the newest checkpoint by POST, as JSON. */
final class CheckpointUrl {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int FIRST_FAILURE = 300;

    private final URI url;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(WITHIN).build();
    private long sent;

    CheckpointUrl(URI url, WireJson json) {
        this.url = url;
        this.json = json.mapper();
    }

    /** Sends the newest, unless it was taken already; fails where it is not taken, and is to be called again then. */
    void send(Checkpoints checkpoints) throws IOException, InterruptedException {
        var newest = checkpoints.newest();
        if (newest.isEmpty() || newest.get().treeSize() <= sent) {
            return;
        }
        var request = HttpRequest.newBuilder(url)
                .timeout(WITHIN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(newest.get())))
                .build();
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status >= FIRST_FAILURE) {
            throw new IOException(url.getHost() + " answered " + status);
        }
        sent = newest.get().treeSize();
    }
}
