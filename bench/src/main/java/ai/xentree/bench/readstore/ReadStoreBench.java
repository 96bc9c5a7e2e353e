package ai.xentree.bench.readstore;

import ai.xentree.standalone.mongo.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Compares what keeps the embedded MongoDB's documents, each in turn, after a round to warm up. */
public final class ReadStoreBench {

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
        for (int round = 1; round <= 2; round++) {
            System.out.println(round == 1 ? "To warm up:" : "Measured:");
            for (var backend : List.of(Backend.MEMORY, Backend.H2, Backend.SQLITE)) {
                bench.documents(backend, round);
                for (var events : arguments) {
                    new Rebuild(Path.of(events), bench.in(round)).run(backend);
                }
            }
        }
        for (var backend : List.of(Backend.H2, Backend.SQLITE)) {
            for (int kill = 1; kill <= 3; kill++) {
                Kill.run(backend, bench.in(kill).resolve("kill-" + backend.label()));
            }
        }
    }

    private void documents(Backend backend, int round) throws IOException, SQLException, UnreadableFile {
        var file = in(round).resolve("documents-" + backend.label());
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
        var pages = in(round).resolve("pages-" + backend.label());
        try (var mongo = Embedded.start(backend, pages)) {
            var rewrites = new PageRewrites(mongo);
            rewrites.insert();
            Line.print(backend, "page_rewrite", rewrites.rewrite(), "pages/s");
        }
        if (backend != Backend.MEMORY) {
            Line.print(backend, "documents.file", Line.mebibytes(file), "MiB");
            Line.print(backend, "pages.file", Line.mebibytes(pages), "MiB");
        }
    }

    private Path in(int round) throws IOException {
        return Files.createDirectories(folder.resolve("round-" + round));
    }
}
