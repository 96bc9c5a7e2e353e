package ai.xentree.standalone.sqlite;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file that holds events and secrets. Every connection is in WAL mode with {@code synchronous=FULL}: what is committed
 * is on disk.
 */
public final class SqliteFile {

    private static final int BUSY_MILLIS = 1_000;
    private static final int CHECKPOINT_PAGES = 4_000; // 16 MiB of log: writing pages into the file less often
    private static final int CACHE_KIBIBYTES = 32 * 1024;

    private final Path path;

    SqliteFile(Path path) {
        this.path = path;
    }

    /**
     * Opens the file, made if it is not there.
     *
     * @throws CannotRun if it is damaged, of a later version, not ours, or cannot be used; it is not touched then
     */
    public static SqliteFile open(Path path) {
        var file = new SqliteFile(path);
        try {
            file.openOrMake();
        } catch (SQLException | IOException e) {
            throw isDamage(e) ? file.damaged(e) : file.unusable(e);
        }
        return file;
    }

    private void openOrMake() throws SQLException, IOException {
        var header = FileHeader.of(path);
        if (header.isEmpty()) {
            new NewFile(path).make();
        } else {
            inspect(header.get());
        }
    }

    /** Trusts the first bytes to say whose it is, but not its version: a later one may still be in the log. */
    private void inspect(FileHeader header) throws SQLException, IOException {
        if (header.applicationId() != Schema.APPLICATION_ID) {
            throw new CannotRun(path + " is not a file of Xentree. Move it away, or name another data folder.");
        }
        refuseLater(header.version());
        try (var connection = untouching()) {
            refuseLater(Schema.version(connection));
            verify(connection);
        }
    }

    private void refuseLater(int version) {
        if (version > Schema.VERSION) {
            throw new CannotRun(path + " was written by a later version of Xentree (its schema is " + version
                    + ", this program knows " + Schema.VERSION + "). Run that version or a later one.");
        }
    }

    /** Reads the tables' roots and newest pages; a look at every page would take minutes on a large file. */
    private static void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT max(position), (SELECT count(*) FROM (SELECT 1 FROM vault LIMIT 100)),
                            (SELECT count(*) FROM (SELECT length(payload) FROM events ORDER BY position DESC LIMIT 1000)),
                            (SELECT count(*) FROM (SELECT 1 FROM events INDEXED BY events_by_id LIMIT 1000))
                        FROM events""")) {
            rows.next();
        }
    }

    private static boolean isDamage(Exception cause) {
        return cause instanceof StreamCorruptedException
                || (cause instanceof SQLiteException sqlite
                        && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT
                                || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB));
    }

    private CannotRun damaged(Exception cause) {
        return new CannotRun(
                path + " cannot be read: it is damaged or not a database (" + cause.getMessage()
                        + "). Nothing was changed. Restore it from a backup, or name another data folder.",
                cause);
    }

    private CannotRun unusable(Exception cause) {
        return new CannotRun(
                path + " cannot be opened (" + cause.getMessage()
                        + "). Check that this account may read and write it and that the disk has room.",
                cause);
    }

    /** The one connection that writes. */
    Connection writer() throws SQLException {
        var config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setWalAutocheckpoint(CHECKPOINT_PAGES);
        config.setGetGeneratedKeys(false); // which the driver would ask for after each statement
        return config.createConnection(url());
    }

    /** A connection that only reads. */
    Connection readOnly() throws SQLException {
        return readOnly(url());
    }

    /** A connection for a look before anything is decided. Without a log to read, it leaves no files of its own. */
    private Connection untouching() throws SQLException, IOException {
        return readOnly(bytes(log(path)) > 0 ? url() : url() + "?immutable=1");
    }

    private static Connection readOnly(String url) throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return config.createConnection(url);
    }

    /** As a URI, because the driver takes what follows a question mark for settings. */
    private String url() {
        return "jdbc:sqlite:" + path.toUri();
    }

    /** Where this file's log is. */
    Path log() {
        return log(path);
    }

    /** Where SQLite keeps what is committed but not yet in the file. */
    static Path log(Path path) {
        return path.resolveSibling(path.getFileName() + "-wal");
    }

    /** Its size; 0 if it is not there. */
    static long bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        return config;
    }
}
