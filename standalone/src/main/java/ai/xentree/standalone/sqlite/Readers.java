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
    private final Semaphore places;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    Readers(SqliteFile file, int atOnce) {
        this.file = file;
        this.places = new Semaphore(atOnce);
    }

    <R> R read(Read<R> read) throws SQLException {
        places.acquireUninterruptibly();
        try {
            var connection = idle.poll();
            if (connection == null) {
                connection = file.readOnly();
            }
            try {
                return read.from(connection);
            } finally {
                idle.add(connection);
            }
        } finally {
            places.release();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
