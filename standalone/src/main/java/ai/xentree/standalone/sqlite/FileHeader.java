package ai.xentree.standalone.sqlite;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a database file say of it, read without SQLite, which would leave files of its own behind
 * (SQLite's "Database File Format", section 1.3).
 */
record FileHeader(int version, int applicationId) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;

    /**
     * The header of a file; none if there is no file, or an empty one.
     *
     * @throws StreamCorruptedException if the file does not begin as a database does
     */
    static Optional<FileHeader> of(Path path) throws IOException {
        if (Files.notExists(path) || Files.size(path) == 0) {
            return Optional.empty();
        }
        try (var input = Files.newInputStream(path)) {
            var bytes = input.readNBytes(BYTES);
            if (bytes.length < BYTES || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                throw new StreamCorruptedException("it has no header of SQLite");
            }
            var header = ByteBuffer.wrap(bytes);
            return Optional.of(new FileHeader(header.getInt(USER_VERSION), header.getInt(APPLICATION)));
        }
    }
}
