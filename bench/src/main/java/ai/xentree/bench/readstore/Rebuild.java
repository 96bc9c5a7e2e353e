package ai.xentree.bench.readstore;

import ai.xentree.projection.Projections;
import ai.xentree.standalone.Program;
import ai.xentree.standalone.mongo.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * The whole program, fresh, on a store of events: how long it takes until read models that were deleted show everything
 * again, less the time of a second start in the same program that finds them there.
 */
final class Rebuild {

    private static final Duration AT_MOST = Duration.ofMinutes(20);

    private Rebuild() {}

    /** Measures one backend on a copy of a file of events, and ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException, UnreadableFile {
        var backend = Backend.valueOf(arguments[0]);
        var data = Files.createDirectories(Path.of(arguments[2]));
        Files.copy(Path.of(arguments[1]), data.resolve("events.db"));
        measure(backend, data);
        System.exit(0);
    }

    private static void measure(Backend backend, Path data)
            throws IOException, InterruptedException, SQLException, UnreadableFile {
        var views = data.resolve("views");
        try (var mongo = Embedded.start(backend, views)) {
            var empty = start(mongo, data);
            Line.print(backend, "rebuild.cpu", Watch.cpuSeconds(), "s");
            Line.print(backend, "rebuild", empty - start(mongo, data), "s");
        }
        if (backend != Backend.MEMORY) {
            Line.print(backend, "rebuild.file", Line.mebibytes(views), "MiB");
        }
    }

    private static double start(Embedded mongo, Path data) throws InterruptedException {
        var settings = Map.<String, Object>of(
                "server.port",
                -1,
                "management.server.port",
                -1,
                "spring.mongodb.uri",
                mongo.connectionString(),
                "spring.main.banner-mode",
                "off",
                "xentree.data",
                data,
                "xentree.admin.password",
                "only for a benchmark 42",
                "logging.level.root",
                "warn");
        var watch = Watch.start();
        try (var program = Program.start(settings)) {
            var projections = program.getBean(Projections.class);
            if (!projections.await(projections.head(), AT_MOST)) {
                throw new IllegalStateException("The read models are not there after " + AT_MOST);
            }
            return watch.seconds();
        }
    }
}
