package ai.xentree.bench.readstore;

import ai.xentree.standalone.mongo.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Compares what keeps the embedded MongoDB's documents, each in turn, after a round to warm up. */
public final class ReadStoreBench {

    private static final int ROUNDS = 2;

    private final Path folder;

    private ReadStoreBench(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs it and prints a line a figure.
     *
     * @param arguments the events.db of a stopped program, to be replayed by the whole program; nothing, and that is left out
     */
    public static void run(List<String> arguments) throws Exception {
        var bench = new ReadStoreBench(Files.createTempDirectory("xentree-readstore"));
        System.out.println("To warm up:");
        bench.documents(1);
        System.out.println("Measured:");
        bench.documents(2);
        for (int round = 1; round <= ROUNDS; round++) {
            bench.kills(round);
            for (var events : arguments) {
                bench.rebuilds(events, round);
            }
        }
    }

    private void documents(int round) throws IOException, SQLException, UnreadableFile {
        for (var backend : Backend.values()) {
            documents(backend, in("documents", backend, round));
            pages(backend, in("pages", backend, round));
        }
    }

    private void kills(int round) throws IOException, InterruptedException, SQLException, UnreadableFile {
        for (var backend : List.of(Backend.H2, Backend.SQLITE)) {
            Kill.run(backend, in("kill", backend, round));
        }
    }

    private void rebuilds(String events, int round) throws IOException, InterruptedException {
        for (var backend : Backend.values()) {
            var data = in("rebuild", backend, round).toString();
            Child.run(Rebuild.class, backend.name(), events, data);
        }
    }

    private static void documents(Backend backend, Path file) throws IOException, SQLException, UnreadableFile {
        try (var mongo = Embedded.start(backend, file)) {
            var upserts = new Upserts(mongo);
            Line.print(backend, "insert", upserts.insert(), "documents/s");
            Line.print(backend, "replace", upserts.replace(1), "documents/s");
            Line.print(backend, "replace_again", upserts.replace(2), "documents/s");
            var reads = new Reads(upserts);
            Line.print(backend, "find_by_id", reads.byId(), "finds/s");
            Line.print(backend, "find_200_ids", reads.byIds(), "ms");
            Line.print(backend, "find_by_field", reads.byField(), "ms");
        }
        file(backend, "documents.file", file);
    }

    private static void pages(Backend backend, Path file) throws IOException, SQLException, UnreadableFile {
        try (var mongo = Embedded.start(backend, file)) {
            var rewrites = new PageRewrites(mongo);
            rewrites.insert();
            Line.print(backend, "page_rewrite", rewrites.rewrite(), "pages/s");
        }
        file(backend, "pages.file", file);
    }

    private static void file(Backend backend, String name, Path file) throws IOException {
        if (backend != Backend.MEMORY) {
            Line.print(backend, name, Line.mebibytes(file), "MiB");
        }
    }

    private Path in(String part, Backend backend, int round) throws IOException {
        return Files.createDirectories(folder.resolve(part + "-" + round)).resolve(backend.label());
    }
}
