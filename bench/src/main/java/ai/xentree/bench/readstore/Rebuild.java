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

/** The whole program on a store of events: how long it takes until read models that were deleted show everything again. */
final class Rebuild {

    private static final Duration AT_MOST = Duration.ofMinutes(20);
    private static final double NANOS_A_SECOND = 1e9;

    private final Path events;
    private final Path folder;

    Rebuild(Path events, Path folder) {
        this.events = events;
        this.folder = folder;
    }

    void run(Backend backend) throws IOException, InterruptedException, SQLException, UnreadableFile {
        var data = Files.createDirectories(folder.resolve("rebuild-" + backend.label()));
        var views = data.resolve("views");
        Files.copy(events, data.resolve("events.db"));
        try (var mongo = Embedded.start(backend, views)) {
            var empty = start(mongo, data);
            var present = start(mongo, data);
            Line.print(backend, "rebuild.whole_start", empty, "s");
            Line.print(backend, "rebuild.start_when_present", present, "s");
            Line.print(backend, "rebuild", empty - present, "s");
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
                "xentree.data",
                data,
                "logging.level.root",
                "warn");
        var began = System.nanoTime();
        try (var program = Program.start(settings)) {
            var projections = program.getBean(Projections.class);
            if (!projections.await(projections.head(), AT_MOST)) {
                throw new IllegalStateException("The read models are not there after " + AT_MOST);
            }
            return (System.nanoTime() - began) / NANOS_A_SECOND;
        }
    }
}
