package ai.xentree.bench;

import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders with generated histories, kept between runs under {@code target} because large ones take minutes to make. */
public final class GeneratedData {

    private static final Path KEPT = Path.of("target", "bench-data");

    private GeneratedData() {}

    /** The folder with a history of that size, made if it is not there whole. */
    public static Path of(HistorySize size) throws IOException {
        var name = "%d-%d-%d-%d".formatted(size.members(), size.sessions(), size.days(), size.seed());
        var folder = KEPT.resolve(name);
        var whole = folder.resolve("whole");
        if (!Files.exists(whole)) {
            var began = System.nanoTime();
            GeneratedHistory.in(folder, size);
            Files.createFile(whole);
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("# made %,d events in %.0f s in %s%n", size.events(), seconds, folder);
        }
        return folder;
    }
}
