package ai.xentree.bench;

import ai.xentree.standalone.Importer;
import ai.xentree.standalone.Program;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Times the engagement dashboard over HTTP on the real program, one request after another, once warm. */
final class DashboardBench {

    private static final String PASSWORD = "only for a benchmark 42";
    private static final int WARM_UP = 200;
    private static final int MEASURED = 500;
    private static final double NANOS_A_MILLI = 1e6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private DashboardBench(String base) throws IOException, InterruptedException {
        this.base = base;
        this.token = logIn();
    }

    static void run(Path folder) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("xentree-bench").resolve("data");
        var settings = Map.<String, Object>of(
                "server.port",
                0,
                "management.server.port",
                -1,
                "xentree.data",
                data,
                "xentree.admin.username",
                "admin",
                "xentree.admin.password",
                PASSWORD,
                "logging.level.ai.xentree",
                "warn",
                "logging.level.ai.xentree.access",
                "warn");
        try (var program = Program.start(settings)) {
            new Importer(program).oulad(folder);
            var port = program.getEnvironment().getRequiredProperty("local.server.port");
            var bench = new DashboardBench("http://localhost:" + port);
            bench.measure("30 days", "start_date=2013-03-01&end_date=2013-03-30");
            bench.measure("365 days", "start_date=2013-02-01&end_date=2014-01-31");
        }
    }

    private void measure(String name, String range) throws IOException, InterruptedException {
        var first = time(range);
        for (int i = 0; i < WARM_UP; i++) {
            time(range);
        }
        var times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            times[i] = time(range);
        }
        Arrays.sort(times);
        System.out.printf(
                "%-8s  first %.1f ms, warm p50 %.1f ms, p99 %.1f ms (%d requests)%n",
                name, first, times[MEASURED / 2], times[MEASURED * 99 / 100], MEASURED);
    }

    private double time(String range) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/admin/stats/?" + range))
                .header("Authorization", "Bearer " + token)
                .build();
        var began = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        var took = (System.nanoTime() - began) / NANOS_A_MILLI;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The dashboard answered " + answer.statusCode());
        }
        return took;
    }

    private String logIn() throws IOException, InterruptedException {
        var form = "username=admin&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(base + "/api/auth/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var body = client.send(request, BodyHandlers.ofString()).body();
        var found = Pattern.compile("\"access_token\":\"([^\"]+)").matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("The log-in was refused.");
        }
        return found.group(1);
    }
}
