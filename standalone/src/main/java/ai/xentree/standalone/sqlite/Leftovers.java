package ai.xentree.standalone.sqlite;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What SQLite kept beside a file that is gone. It would take it for that of whatever file is put there. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Makes sure that nothing is left that may hold events.
     *
     * @param path of the file that is gone
     * @throws CannotRun if its log is there, which SQLite would throw away or write into another file; nothing is touched then
     */
    public static void refuseLog(Path path) throws IOException {
        var log = SqliteFile.log(path);
        if (SqliteFile.bytes(log) > 0) {
            throw new CannotRun(path + " is missing or empty, but its log " + log
                    + " is there and may hold events. Put the file back beside its log, or move the log away."
                    + " Nothing was touched.");
        }
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
