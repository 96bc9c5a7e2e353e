package ai.xentree.standalone.operators;

import ai.xentree.console.Count;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Looks at the read models of a running server, and has them made anew. */
@Command(
        name = "projections",
        description = "Look at a running server's projections, rebuild them, and see to events set aside.",
        mixinStandardHelpOptions = true)
public final class ProjectionsCommand {

    private static final String PATH = "/api/v1/admin/projections";
    private static final String LETTERS = PATH + "/dead-letters";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Set<String> UNFINISHED = Set.of("queued", "running");

    @Spec
    private @Nullable CommandSpec spec;

    @Command(name = "list", description = "How far each has come.", mixinStandardHelpOptions = true)
    int list(@Mixin ServerOptions options) {
        var answer = options.server().send("GET", PATH, null);
        line("%-15s %-11s %12s %10s %9s  %s", "projection", "state", "position", "lag", "set aside", "last failure");
        answer.path("items")
                .forEach(item -> line(
                        "%-15s %-11s %,12d %,10d %,9d  %s",
                        text(item, "name"),
                        text(item, "status"),
                        item.path("position").asLong(),
                        item.path("lag").asLong(),
                        item.path("dead_letters").asLong(),
                        text(item, "last_error")));
        return 0;
    }

    @Command(
            name = "rebuild",
            description = "Make one anew beside the one that answers, and wait until it has taken over.",
            mixinStandardHelpOptions = true)
    int rebuild(
            @Parameters(paramLabel = "NAME", description = "Its name, or '*' for all.") String name,
            @Option(names = "--reason", description = "Why; kept with the rebuild.") @Nullable String reason,
            @Mixin ServerOptions options) {
        var server = options.server();
        var body = new LinkedHashMap<String, String>();
        body.put("projection", name);
        if (reason != null) {
            body.put("reason", reason);
        }
        var ends = server.send("POST", PATH, body)
                .path("items")
                .valueStream()
                .map(rebuild -> follow(server, text(rebuild, "id")))
                .toList();
        return ends.stream().allMatch("completed"::equals) ? 0 : 1;
    }

    @Command(name = "progress", description = "How far a rebuild has come.", mixinStandardHelpOptions = true)
    int progress(@Parameters(paramLabel = "ID") UUID id, @Mixin ServerOptions options) {
        show(options.server().send("GET", PATH + "/rebuilds/" + id, null));
        return 0;
    }

    @Command(name = "cancel", description = "Give a rebuild up.", mixinStandardHelpOptions = true)
    int cancel(@Parameters(paramLabel = "ID") UUID id, @Mixin ServerOptions options) {
        show(options.server().send("POST", PATH + "/rebuilds/" + id + "/cancel", null));
        return 0;
    }

    @Command(name = "drop", description = "Drop what one was before it was rebuilt.", mixinStandardHelpOptions = true)
    int drop(@Parameters(paramLabel = "NAME") String name, @Mixin ServerOptions options) {
        options.server().send("DELETE", PATH + "/" + name + "/previous", null);
        return 0;
    }

    @Command(name = "dead-letters", description = "Events set aside, and why.", mixinStandardHelpOptions = true)
    int deadLetters(
            @Option(names = "--status", defaultValue = "open", description = "open, resolved or discarded.")
                    String status,
            @Mixin ServerOptions options) {
        var answer = options.server().send("GET", LETTERS + "?limit=100&status=" + status, null);
        answer.path("items").forEach(this::showLetter);
        line("%,d in all", answer.path("total").asLong());
        return 0;
    }

    @Command(
            name = "retry",
            description = "Try an event again that was set aside, by making its projection anew.",
            mixinStandardHelpOptions = true)
    int retry(@Parameters(paramLabel = "ID") UUID id, @Mixin ServerOptions options) {
        var letter = options.server().send("POST", LETTERS + "/" + id + "/retry", null);
        showLetter(letter);
        return text(letter, "status").equals("resolved") ? 0 : 1;
    }

    @Command(
            name = "discard",
            description = "Give an event up that was set aside; it stays in the history.",
            mixinStandardHelpOptions = true)
    int discard(
            @Parameters(paramLabel = "ID") UUID id,
            @Option(names = "--reason", required = true, description = "Why.") String reason,
            @Mixin ServerOptions options) {
        showLetter(options.server().send("POST", LETTERS + "/" + id + "/discard", Map.of("reason", reason)));
        return 0;
    }

    private String follow(Server server, String id) {
        while (true) {
            var rebuild = server.send("GET", PATH + "/rebuilds/" + id, null);
            show(rebuild);
            var status = text(rebuild, "status");
            if (!UNFINISHED.contains(status)) {
                return status;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private void show(JsonNode rebuild) {
        line(
                "%s %-15s %-9s %5.1f %%, %,d of %,d, %,d/s%s%s",
                text(rebuild, "id"),
                text(rebuild, "projection"),
                text(rebuild, "status"),
                rebuild.path("progress").asDouble(),
                rebuild.path("position").asLong(),
                rebuild.path("target").asLong(),
                rebuild.path("events_per_second").asLong(0),
                remaining(rebuild),
                text(rebuild, "error").isEmpty() ? "" : ": " + text(rebuild, "error"));
    }

    private static String remaining(JsonNode rebuild) {
        var rate = rebuild.path("events_per_second").asDouble(0);
        var left = rebuild.path("target").asLong() - rebuild.path("position").asLong();
        return rate > 0 && left > 0 ? String.format(Locale.ROOT, ", %.0f s left", left / rate) : "";
    }

    private void showLetter(JsonNode letter) {
        line(
                "%s %-15s %-9s %s at %,d, tried %s: %s",
                text(letter, "id"),
                text(letter, "projection"),
                text(letter, "status"),
                text(letter, "event_type"),
                letter.path("position").asLong(),
                Count.of(letter.path("attempts").asInt(), "time"),
                text(letter, "error"));
    }

    private void line(String format, @Nullable Object... arguments) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(Locale.ROOT, format + "%n", arguments);
        out.flush();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
