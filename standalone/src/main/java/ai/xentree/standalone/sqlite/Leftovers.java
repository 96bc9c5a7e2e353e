package ai.xentree.standalone.sqlite;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What SQLite kept beside a file. Where that is gone, it would take it for that of whatever file is put there. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Makes sure that nothing is left that may hold events.
     *
     * @param path of the file that is gone
     * @throws CannotRun if its log is there, which SQLite would throw away or write into another file; nothing is touched then
     */
    public static void refuseLog(Path path) throws IOException {
        if (hasLog(path)) {
            throw new CannotRun(path + " is missing or empty, but its log " + SqliteFile.log(path)
                    + " is there and may hold events. Put the file back beside its log, or move the log away."
                    + " Nothing was touched.");
        }
    }

    /** Whether a log lies beside a file that may hold what is not in that file. */
    public static boolean hasLog(Path path) throws IOException {
        return SqliteFile.bytes(SqliteFile.log(path)) > 0;
    }

    /**
     * Deletes what is left.
     *
     * @param path of the file that is gone
     * @throws CannotRun if its log is there and may hold events
     */
    public static void delete(Path path) throws IOException {
        refuseLog(path);
        Files.deleteIfExists(SqliteFile.log(path));
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + "-shm"));
    }
}
