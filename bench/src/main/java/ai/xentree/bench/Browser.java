package ai.xentree.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** Someone signed in who asks for one thing after another, and how long that takes. */
final class Browser {

    private static final int DIGITS = 3;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private Browser(String base, String token) {
        this.base = base;
        this.token = token;
    }

    static Browser with(String base, String token) {
        return new Browser(base, token);
    }

    static Browser signedIn(String base, String username, String password) throws IOException, InterruptedException {
        var form = "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(base + "/api/auth/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        var found = TOKEN.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("The log-in was refused.");
        }
        return new Browser(base, found.group(1));
    }

    /** Microseconds from asking to the last byte. */
    long micros(String path) throws IOException, InterruptedException {
        var began = System.nanoTime();
        get(path);
        return (System.nanoTime() - began) / 1_000;
    }

    /** The answer's body. */
    byte[] get(String path) throws IOException, InterruptedException {
        return send(path, request(path).build(), BodyHandlers.ofByteArray());
    }

    /** The answer's body as text/csv, to be read as it comes. */
    InputStream csv(String path) throws IOException, InterruptedException {
        return send(path, request(path).header("Accept", "text/csv").build(), BodyHandlers.ofInputStream());
    }

    /** Has something made. */
    void post(String path, String json) throws IOException, InterruptedException {
        var posted = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        send(path, posted, BodyHandlers.discarding());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private <T> T send(String path, HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        var answer = client.send(request, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks again and again in rounds, after the first so many times; says how each round went. */
    Histogram rounds(String path, int warmUp, int rounds, int times) throws IOException, InterruptedException {
        return rounds(() -> path, warmUp, rounds, times);
    }

    /** The same for paths of which each is asked for once. */
    Histogram rounds(Supplier<String> paths, int warmUp, int rounds, int times)
            throws IOException, InterruptedException {
        again(paths, warmUp, 0);
        var all = new Histogram(DIGITS);
        for (int round = 1; round <= rounds; round++) {
            var micros = again(paths, 0, times);
            System.out.printf(
                    "# round %d: p50 %.1f ms, p99 %.1f ms%n",
                    round, micros.getValueAtPercentile(50) / 1_000.0, micros.getValueAtPercentile(99) / 1_000.0);
            all.add(micros);
        }
        return all;
    }

    /** Asks again and again; the times after the first so many. */
    Histogram again(String path, int warmUp, int times) throws IOException, InterruptedException {
        return again(() -> path, warmUp, times);
    }

    private Histogram again(Supplier<String> paths, int warmUp, int times) throws IOException, InterruptedException {
        var micros = new Histogram(DIGITS);
        for (int i = 0; i < warmUp; i++) {
            micros(paths.get());
        }
        for (int i = 0; i < times; i++) {
            micros.recordValue(micros(paths.get()));
        }
        return micros;
    }
}
