package ai.xentree.standalone.sqlite;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The file that holds events and secrets. Every connection is in WAL mode with {@code synchronous=FULL}: what is committed
 * is on disk.
 */
public final class SqliteFile {

    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIBIBYTES = 32 * 1024;

    private final Path path;

    private SqliteFile(Path path) {
        this.path = path;
    }

    /**
     * Opens the file, made if it is not there.
     *
     * @throws CannotRun if it is damaged, of a later version, or not ours; it is not touched then
     */
    public static SqliteFile open(Path path) {
        var file = new SqliteFile(path);
        try {
            file.openOrCreate();
        } catch (SQLException | IOException e) {
            throw file.damaged(e);
        }
        return file;
    }

    private void openOrCreate() throws SQLException, IOException {
        var header = FileHeader.of(path);
        if (header.isPresent() && header.get().isMarked()) {
            inspect(header.get());
        } else if (header.isEmpty() || isEmpty()) {
            create();
        } else if (header.isPresent()) {
            throw notOurs();
        }
    }

    private void create() throws SQLException {
        try (var connection = writer();
                var statement = connection.createStatement()) {
            Schema.create(connection);
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** Whether a database that nobody marked holds nothing, as after a kill while it was made. */
    private boolean isEmpty() throws SQLException {
        try (var connection = readOnly();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
            return rows.getInt(1) == 0;
        }
    }

    private void inspect(FileHeader header) throws SQLException {
        if (header.applicationId() != Schema.APPLICATION_ID) {
            throw notOurs();
        }
        if (header.version() > Schema.VERSION) {
            throw new CannotRun(path + " was written by a later version of Xentree (its schema is " + header.version()
                    + ", this program knows " + Schema.VERSION + "). Run that version or a later one.");
        }
        try (var connection = readOnly()) {
            verify(connection);
        }
    }

    private CannotRun notOurs() {
        return new CannotRun(path + " is not a file of Xentree. Move it away, or name another data folder.");
    }

    /** Reads the tables' roots and newest pages; a look at every page would take minutes on a large file. */
    private void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT max(position), (SELECT count(*) FROM (SELECT 1 FROM vault LIMIT 100)),
                            (SELECT count(*) FROM (SELECT length(payload) FROM events ORDER BY position DESC LIMIT 1000)),
                            (SELECT count(*) FROM (SELECT 1 FROM events INDEXED BY events_by_id LIMIT 1000))
                        FROM events""")) {
            rows.next();
        }
    }

    private CannotRun damaged(Exception cause) {
        return new CannotRun(
                path + " cannot be read: it is damaged or not a database (" + cause.getMessage()
                        + "). Nothing was changed. Restore it from a backup, or name another data folder.",
                cause);
    }

    /** The one connection that writes. */
    Connection writer() throws SQLException {
        var config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config.createConnection("jdbc:sqlite:" + path);
    }

    /** A connection that only reads. */
    Connection readOnly() throws SQLException {
        var config = config();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        return config;
    }
}
