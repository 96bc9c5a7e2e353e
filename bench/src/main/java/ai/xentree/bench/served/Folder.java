package ai.xentree.bench.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of data folders, so that what is measured does not change what is kept. */
final class Folder {

    private Folder() {}

    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
