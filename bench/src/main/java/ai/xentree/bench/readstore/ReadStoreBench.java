package ai.xentree.bench.readstore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares the backends of the embedded MongoDB, each part after the other on all of them. */
public final class ReadStoreBench {

    private ReadStoreBench() {}

    /**
     * Runs it.
     *
     * @param arguments the events.db of a stopped program, for the rebuild; left out, there is none
     */
    public static void run(List<String> arguments) throws Exception {
        var folder = Files.createTempDirectory("xentree-readstore");
        for (int round = 1; round <= 2; round++) {
            for (var backend : List.of(Backend.H2, Backend.SQLITE, Backend.MEMORY)) {
                new Rebuild(Path.of(arguments.getFirst()), folder.resolve("" + round)).run(backend);
            }
        }
    }
    public static void main(String[] a) throws Exception { run(List.of(a)); System.exit(0); }
}
