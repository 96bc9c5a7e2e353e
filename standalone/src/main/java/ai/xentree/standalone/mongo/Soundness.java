package ai.xentree.standalone.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out whether a file that was not closed is what it was when the program died. One that was closed is taken as it is:
 * documents have sums of their own, which are looked at whenever one is read.
 */
final class Soundness {

    private static final int APPLICATION = 68;
    private static final int IN_USE = 0x584e5657; // "XNVW"
    private static final int CLOSED = 0x584e5643; // "XNVC"

    private Soundness() {}

    /**
     * Looks at a file and its log before SQLite does; answers whether it was in use to the end.
     *
     * @throws UnreadableFile if not all of its log is there
     */
    static boolean wasInUse(Path path) throws UnreadableFile {
        try {
            if (applicationId(path) != IN_USE) {
                return false;
            }
            if (!WriteAheadLog.isWhole(path.resolveSibling(path.getFileName() + "-wal"))) {
                throw new UnreadableFile(path, "it was in use, and its log is cut short, damaged or gone", null);
            }
            return true;
        } catch (IOException e) {
            throw new UnreadableFile(path, String.valueOf(e.getMessage()), e);
        }
    }

    private static int applicationId(Path path) throws IOException {
        if (Files.notExists(path)) {
            return 0;
        }
        try (var input = Files.newInputStream(path)) {
            var header = input.readNBytes(APPLICATION + Integer.BYTES);
            return header.length < APPLICATION + Integer.BYTES
                    ? 0
                    : ByteBuffer.wrap(header).getInt(APPLICATION);
        }
    }

    /** Reads all of it; answers whether it is whole. */
    static boolean isWhole(Session session) {
        return session.first(row -> row.getString(1), "PRAGMA integrity_check(1)")
                        .filter("ok"::equals)
                        .isPresent()
                && Catalog.allDocuments(session).stream().allMatch(table -> table.isWhole(session));
    }

    /**
     * Empties the log of a file that is whole and in nobody's hands, and marks the file as in use. It is marked as closed for
     * as long as its log is empty: beside a file in use that looks like a log that was cut off.
     */
    static void emptyLog(Session session) {
        markClosed(session);
        try {
            session.number("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            markInUse(session);
        }
    }

    private static void markInUse(Session session) {
        session.execute("PRAGMA application_id = " + IN_USE);
        session.number("PRAGMA wal_checkpoint(FULL)"); // takes the mark into the file, and leaves the log
    }

    static void markClosed(Session session) {
        session.execute("PRAGMA application_id = " + CLOSED);
    }
}
