package ai.xentree.bench.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** The read models' file, or its log, is cut short or has garbage inside when the program starts again. */
record ViewsCut() implements Trouble {

    private static final int MOST_GARBAGE_BYTES = 16_384;

    @Override
    public String name() {
        return "views-cut";
    }

    @Override
    public void beforeStart(Rounds rounds) throws IOException {
        var file = rounds.place().file("views.db");
        var log = rounds.place().file("views.db-wal");
        var random = rounds.random();
        switch (random.nextInt(7)) {
            case 0 -> cut(file, random);
            case 1 -> cut(log, random);
            case 2, 3 -> spoil(file, random);
            case 4 -> spoil(log, random);
            case 5 -> Files.deleteIfExists(log);
            default -> Files.deleteIfExists(file);
        }
    }

    private static void cut(Path file, Random random) throws IOException {
        if (isThere(file)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(random.nextLong(channel.size()));
            }
        }
    }

    private static void spoil(Path file, Random random) throws IOException {
        if (isThere(file)) {
            var garbage = new byte[1 + random.nextInt(MOST_GARBAGE_BYTES)];
            random.nextBytes(garbage);
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(garbage), random.nextLong(channel.size()));
            }
        }
    }

    private static boolean isThere(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }
}
