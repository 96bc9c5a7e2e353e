package ai.xentree.standalone.mongo;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file that is there, but damaged or not ours: only a new one helps. */
public final class UnreadableFile extends Exception {

    private static final String DAMAGED = ".damaged";

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableFile(Path path, String why, @Nullable Throwable cause) {
        super(path + " cannot be read: " + why, cause);
    }

    /** Throws this if what SQLite says means damage. */
    static void ifDamaged(Path path, SQLException cause) throws UnreadableFile {
        if (cause instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode())) {
            throw new UnreadableFile(path, String.valueOf(cause.getMessage()), cause);
        }
    }

    /** Whether what SQLite says means damage. */
    static boolean is(FileFailure failure) {
        return failure.sql() instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode());
    }

    /** Deletes a damaged file that was moved out of the way. */
    static void deleteMovedAside(Path file) throws IOException {
        Files.deleteIfExists(beside(file, DAMAGED));
    }

    /** Moves a damaged file out of the way, so that a new one can be made; nobody may have it open. */
    public static void moveAside(Path file) throws IOException {
        Files.move(file, beside(file, DAMAGED), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(beside(file, "-wal"));
        Files.deleteIfExists(beside(file, "-shm"));
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static boolean isDamage(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }
}
