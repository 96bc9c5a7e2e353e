package ai.xentree.standalone.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties SQLite's log into the file where SQLite would not: secrets that were removed would stay readable in it, and under
 * ceaseless reading it would grow without end. Only the writer's thread uses it.
 */
final class Log {

    private static final Logger LOG = LoggerFactory.getLogger(Log.class);
    private static final long LARGEST_BYTES = 64L << 20;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Path path;
    private final Connection connection;
    private boolean holdsErased;
    private long notBefore = System.nanoTime();

    Log(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /** Something was removed, of which the log still has a copy. */
    void holdsErased() {
        holdsErased = true;
    }

    /** Empties it if there is reason to. After an attempt that a reader stood in the way of, it lets some time pass. */
    void tend() {
        try {
            if (isWanted() && System.nanoTime() - notBefore >= 0 && !empty()) {
                notBefore = System.nanoTime() + PAUSE.toNanos();
            }
        } catch (SQLException | IOException e) {
            notBefore = System.nanoTime() + PAUSE.toNanos();
            LOG.warn("The log of the event store could not be emptied; it is tried again later", e);
        }
    }

    private boolean isWanted() throws IOException {
        return holdsErased || (SqliteFile.bytes(path) > LARGEST_BYTES);
    }

    /** Waits for readers as long as the connection waits; answers whether they let it. */
    boolean empty() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            var emptied = rows.getInt(1) == 0;
            holdsErased &= !emptied;
            return emptied;
        }
    }
}
