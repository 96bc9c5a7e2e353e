package ai.xentree.bench.readstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A figure as it is printed: name, value, unit. */
final class Line {

    private static final double MEBIBYTE = 1 << 20;

    private Line() {}

    static void print(Backend backend, String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "readstore.%s.%s %.1f %s%n", backend.label(), name, value, unit);
    }

    /** The size of a file with the logs beside it. */
    static double mebibytes(Path file) throws IOException {
        try (var beside = Files.list(file.getParent())) {
            return beside.filter(each -> each.getFileName()
                                    .toString()
                                    .startsWith(file.getFileName().toString()))
                            .mapToLong(each -> each.toFile().length())
                            .sum()
                    / MEBIBYTE;
        }
    }
}
