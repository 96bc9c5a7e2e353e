package ai.xentree.standalone.sqlite;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/**
 * Makes a file under another name and gives it its own when it is whole: who is killed meanwhile leaves no half-made one.
 */
final class NewFile {

    private final Path path;
    private final Path making;

    NewFile(Path path) {
        this.path = path;
        this.making = path.resolveSibling(path.getFileName() + ".new");
    }

    /**
     * Makes it.
     *
     * @throws CannotRun if the log of an earlier file is there, which SQLite would throw away
     */
    void make() throws SQLException, IOException {
        Leftovers.refuseLog(path);
        clearLeftovers();
        createForOwner();
        var file = new SqliteFile(making);
        try (var connection = file.writer()) {
            Schema.create(connection);
        }
        Files.move(making, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void clearLeftovers() throws IOException {
        for (var suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(making.resolveSibling(making.getFileName() + suffix));
        }
    }

    /** SQLite gives the log the file's own permissions; in a folder made by others these are all that guards secrets. */
    private void createForOwner() throws IOException {
        if (making.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
