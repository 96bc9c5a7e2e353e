package ai.xentree.ledger;

import ai.xentree.web.json.WireJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A file outside the stores that holds every checkpoint, one a line as JSON; only ever added to. */
final class CheckpointFile {

    /** More than a checkpoint takes. */
    private static final int TAIL = 16 * 1024;

    private final Path path;
    private final JsonMapper json;

    CheckpointFile(Path path, WireJson json) {
        this.path = path.toAbsolutePath().normalize();
        this.json = json.mapper();
    }

    /** The last one in it, if there is one. */
    synchronized Optional<AuditCheckpoint> newest() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            return last(file).map(line -> json.readValue(line, AuditCheckpoint.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds all that are missing; they are on disk when this returns. */
    synchronized void add(Checkpoints checkpoints) throws IOException {
        var missing = checkpoints.above(newest().map(AuditCheckpoint::treeSize).orElse(0L));
        if (missing.isEmpty()) {
            return;
        }
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(endOfLastLine(file));
            for (var checkpoint : missing) {
                file.write((json.writeValueAsString(checkpoint) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            file.setLength(file.getFilePointer());
            file.getFD().sync();
        }
    }

    /** What comes after it was being written when the program was killed. */
    private static long endOfLastLine(RandomAccessFile file) throws IOException {
        var tail = tail(file);
        return file.length() - tail.length + lastIndexOf(tail, tail.length) + 1;
    }

    private static Optional<String> last(RandomAccessFile file) throws IOException {
        var tail = tail(file);
        var end = lastIndexOf(tail, tail.length);
        if (end < 0) {
            return Optional.empty();
        }
        var begin = lastIndexOf(tail, end) + 1;
        return Optional.of(new String(tail, begin, end - begin, StandardCharsets.UTF_8));
    }

    private static byte[] tail(RandomAccessFile file) throws IOException {
        var bytes = new byte[(int) Math.min(TAIL, file.length())];
        file.seek(file.length() - bytes.length);
        file.readFully(bytes);
        return bytes;
    }

    private static int lastIndexOf(byte[] bytes, int before) {
        int at = before - 1;
        while (at >= 0 && bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
