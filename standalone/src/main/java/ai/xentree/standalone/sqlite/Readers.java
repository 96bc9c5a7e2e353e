package ai.xentree.standalone.sqlite;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Connections that read, handed out one at a time; reading never waits for writing. */
final class Readers implements AutoCloseable {

    /** Something to read. */
    @FunctionalInterface
    interface Read<R> {

        /** Reads it, whole: the reader is another's afterwards. */
        R from(Reader reader) throws SQLException;
    }

    private final SqliteFile file;
    private final int atOnce;
    private final Semaphore places;
    private final ConcurrentLinkedQueue<Reader> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Readers(SqliteFile file, int atOnce) {
        this.file = file;
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce);
    }

    <R> R read(Read<R> read) throws SQLException {
        places.acquireUninterruptibly();
        try {
            var reader = reader();
            try {
                return read.from(reader);
            } catch (SQLException e) {
                reader.forgetPrepared();
                throw e;
            } finally {
                idle.add(reader);
            }
        } finally {
            places.release();
        }
    }

    private Reader reader() throws SQLException {
        if (closed) {
            throw new SQLException("The store is closed.");
        }
        var reader = idle.poll();
        return reader == null ? new Reader(file.readOnly()) : reader;
    }

    /** Refuses further reading and waits for what is being read: a file still open would outlive the folder's lock. */
    @Override
    public void close() throws SQLException {
        closed = true;
        places.acquireUninterruptibly(atOnce);
        try {
            for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
        } finally {
            places.release(atOnce);
        }
    }
}
