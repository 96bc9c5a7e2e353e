package ai.xentree.standalone.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** A file of events, read beside whoever writes it. */
final class EventFile implements AutoCloseable {

    private static final int BUSY_MILLIS = 30_000;

    private final Connection connection;

    private EventFile(Connection connection) {
        this.connection = connection;
    }

    static EventFile open(Path path) throws IOException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            return new EventFile(config.createConnection("jdbc:sqlite:" + path.toUri()));
        } catch (SQLException e) {
            throw new IOException(path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Copies everything committed by now into a file that is not there yet. Whoever writes goes on meanwhile. */
    void copyInto(Path copy) throws IOException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IOException("The event store cannot be copied: " + e.getMessage(), e);
        }
    }

    /** Position of the newest event; 0 without one. */
    long head() throws IOException {
        return Long.parseLong(one("SELECT coalesce(max(position), 0) FROM events"));
    }

    /** Whether the file is whole, every page of it. */
    boolean isWhole() throws IOException {
        return "ok".equals(one("PRAGMA integrity_check(1)"));
    }

    private String one(String query) throws IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IOException("The event store cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
