package ai.xentree.standalone.sqlite;

import ai.xentree.axon.StoreBusyException;
import ai.xentree.startup.CannotRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The file with its one writer and its readers. */
public final class SqliteStore implements AutoCloseable {

    private static final int READERS = 8;
    private static final String HEAD = "SELECT coalesce(max(position), 0) FROM events";

    private final Readers readers;
    private final GroupCommit writer;
    private final EventInserts inserts;
    private final EventTimes times;
    private final Log log;
    private volatile long head;

    private SqliteStore(SqliteFile file, WriterSettings settings) throws SQLException {
        this.readers = new Readers(file, READERS);
        var writing = file.writer();
        this.head = head(writing);
        this.times = new EventTimes(writing);
        this.times.complete(head);
        this.inserts = new EventInserts(writing);
        this.log = new Log(file.log(), writing);
        this.writer = new GroupCommit(writing, new Advance(), settings);
    }

    /**
     * Opens the file.
     *
     * @throws CannotRun if it cannot be used; it is not touched then
     */
    public static SqliteStore open(Path path, WriterSettings settings) {
        try {
            return new SqliteStore(SqliteFile.open(path), settings);
        } catch (SQLException e) {
            throw new CannotRun(path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Position of the newest event on disk; 0 when there is none. */
    public long head() {
        return head;
    }

    /**
     * Reads something.
     *
     * @throws StoreBusyException if the disk is in the way, and may not be later
     */
    <R> R read(Readers.Read<R> read) throws SQLException {
        try {
            return readers.read(read);
        } catch (SQLException e) {
            if (DiskTrouble.isBehind(e)) {
                throw new StoreBusyException("The disk lets nothing be read at the moment.", e);
            }
            throw e;
        }
    }

    /**
     * Has something written and waits until it is on disk.
     *
     * @throws StoreBusyException if nothing of it was written, but may be later
     */
    <R> R write(GroupCommit.Work<R> work) throws SQLException {
        try {
            return writer.write(work);
        } catch (SQLException e) {
            if (DiskTrouble.isBehind(e)) {
                throw new StoreBusyException("The disk takes no writes at the moment.", e);
            }
            throw e;
        }
    }

    /**
     * Finds out whether it works, by a write that changes nothing and a look at the newest event.
     *
     * @throws SQLException if it does not, as do reads and writes
     */
    public void tryOut() throws SQLException {
        write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA user_version = " + Schema.VERSION);
            }
        });
        read(reader -> head(reader.connection()));
    }

    /** Appends events at the next positions; on disk once this returns. */
    void append(List<EventRow> events) throws SQLException {
        write(connection -> {
            inserts.add(events);
            return events.size();
        });
    }

    /** Writes what takes secrets away: no copy stays in the log either. */
    <R> R erase(GroupCommit.Work<R> work) throws SQLException {
        return write(connection -> {
            var result = work.run(connection);
            log.holdsErased();
            return result;
        });
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(HEAD)) {
            return rows.getLong(1);
        }
    }

    /** Writes what was accepted, refuses what comes later, and closes the file. */
    @Override
    public void close() {
        // The readers go first: only the last connection, and only if it may write, takes the log away.
        try (writer) {
            readers.close();
        } catch (SQLException e) {
            throw new CannotRun("The event store could not be closed cleanly; what was acknowledged is on disk.", e);
        }
    }

    /** Moves the head with each commit. It is read before, so that nothing can fail once the events are on disk. */
    private final class Advance implements GroupCommit.Observer {

        private long next;

        @Override
        public void ran(Connection connection) throws SQLException {
            inserts.flush();
            next = head(connection);
            times.advance(head, next);
        }

        @Override
        public void undone() {
            inserts.clear();
        }

        @Override
        public void committed() {
            head = next;
            log.tend();
        }
    }
}
