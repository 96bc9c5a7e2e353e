package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Connections that read, handed out one at a time; reading never waits for writing. */
final class Readers implements AutoCloseable {

    /** Something to read. */
    @FunctionalInterface
    interface Read<R> {

        /** Reads it, whole: the connection is another's afterwards. */
        R from(Connection connection) throws SQLException;
    }

    private final SqliteFile file;
    private final int atOnce;
    private final Semaphore places;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Readers(SqliteFile file, int atOnce) {
        this.file = file;
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce);
    }

    <R> R read(Read<R> read) throws SQLException {
        places.acquireUninterruptibly();
        try {
            var connection = connection();
            try {
                return read.from(connection);
            } finally {
                idle.add(connection);
            }
        } finally {
            places.release();
        }
    }

    private Connection connection() throws SQLException {
        if (closed) {
            throw new SQLException("The store is closed.");
        }
        var connection = idle.poll();
        return connection == null ? file.readOnly() : connection;
    }

    /** Refuses further reading and waits for what is being read: a file still open would outlive the folder's lock. */
    @Override
    public void close() throws SQLException {
        closed = true;
        places.acquireUninterruptibly(atOnce);
        try {
            for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
        } finally {
            places.release(atOnce);
        }
    }
}
