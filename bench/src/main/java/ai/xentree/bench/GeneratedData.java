package ai.xentree.bench;

import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Data folders with generated histories, kept between runs because large ones take minutes to make: in the folder that
 * {@code XENTREE_BENCH_DATA} names, or else in the user's cache.
 */
public final class GeneratedData {

    /** Counts up when the same size makes another history. */
    private static final int VERSION = 2;

    private GeneratedData() {}

    /** Makes a history in a folder, and answers how many events it has. */
    @FunctionalInterface
    interface Maker {

        long makeIn(Path folder) throws IOException, InterruptedException;
    }

    /** The folder with a history of that size, made if it is not there whole. */
    public static Path of(HistorySize size) throws IOException, InterruptedException {
        var name = "%d-%d-%d-%d-%s-v%d"
                .formatted(size.members(), size.sessions(), size.days(), size.seed(), size.order(), VERSION);
        return of(name.toLowerCase(Locale.ROOT), folder -> {
            GeneratedHistory.in(folder, size);
            return size.events();
        });
    }

    /** The folder with the history of that name, made if it is not there whole. */
    static Path of(String name, Maker maker) throws IOException, InterruptedException {
        return in(kept(), name, maker);
    }

    /** The same, kept elsewhere. What was left of one whose making was broken off is deleted. */
    static Path in(Path kept, String name, Maker maker) throws IOException, InterruptedException {
        var folder = kept.resolve(name);
        var whole = folder.resolve("whole");
        if (!Files.exists(whole)) {
            FileSystemUtils.deleteRecursively(folder);
            var began = System.nanoTime();
            var events = maker.makeIn(folder);
            Files.createFile(whole);
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("# made %,d events in %.0f s in %s%n", events, seconds, folder);
        }
        return folder;
    }

    /** The same with the read model of engagement, built in a program of its own, so that the next one finds it there. */
    static Path readable(HistorySize size) throws IOException, InterruptedException {
        var folder = of(size);
        var began = System.nanoTime();
        try (var program = BenchProgram.withEngagement(folder)) {
            program.awaitReadModels();
        }
        System.out.printf("# read model there after %.0f s in %s%n", (System.nanoTime() - began) / 1e9, folder);
        return folder;
    }

    private static Path kept() {
        var named = Optional.ofNullable(System.getenv("XENTREE_BENCH_DATA"));
        return named.map(Path::of).orElseGet(() -> cache().resolve("xentree").resolve("bench"));
    }

    private static Path cache() {
        var named = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"));
        return named.map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }
}
