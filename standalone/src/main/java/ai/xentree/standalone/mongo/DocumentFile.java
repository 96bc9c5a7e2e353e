package ai.xentree.standalone.mongo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The SQLite file. Any number of commands read at once, each from one state of the file; one at a time writes. What is
 * written survives the death of the program; the last of it may be lost with the machine's power, as a whole, never in part.
 */
final class DocumentFile implements AutoCloseable {

    private static final ScopedValue<Session> CURRENT = ScopedValue.newInstance();
    private static final int BUSY_MILLIS = 5_000;
    private static final int CACHE_KIBIBYTES = 16 * 1024;
    private static final int CHECKPOINT_PAGES = 4_000;

    private final Path path;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock structure = new ReentrantReadWriteLock();
    private final ConcurrentLinkedQueue<Session> readers = new ConcurrentLinkedQueue<>();

    private DocumentFile(Path path) throws SQLException {
        this.path = path;
        this.writer = new Session(connect());
        Catalog.create(writer);
    }

    static DocumentFile open(Path path) throws SQLException {
        return new DocumentFile(path);
    }

    /** The session of the command that this thread runs. */
    static Session session() {
        return CURRENT.get();
    }

    /** Runs a command that only reads. */
    <R> R read(Supplier<R> command) {
        structure.readLock().lock();
        try {
            var reader = reader();
            try {
                return ScopedValue.where(CURRENT, reader).call(() -> reader.transact("BEGIN", command));
            } finally {
                readers.add(reader);
            }
        } finally {
            structure.readLock().unlock();
        }
    }

    /** Runs a command that changes documents. */
    <R> R write(Supplier<R> command) {
        structure.readLock().lock();
        try {
            return writeAlone(command);
        } finally {
            structure.readLock().unlock();
        }
    }

    /** Runs a command that may change what collections and indexes there are, while no other runs. */
    <R> R restructure(Supplier<R> command, Runnable ifUndone) {
        structure.writeLock().lock();
        var done = false;
        try {
            var result = writeAlone(command);
            done = true;
            return result;
        } finally {
            if (!done) {
                ifUndone.run();
            }
            writer.forgetStatements();
            closeReaders();
            structure.writeLock().unlock();
        }
    }

    private <R> R writeAlone(Supplier<R> command) {
        writing.lock();
        try {
            return ScopedValue.where(CURRENT, writer).call(() -> writer.transact("BEGIN IMMEDIATE", command));
        } finally {
            writing.unlock();
        }
    }

    private Session reader() {
        var reader = readers.poll();
        try {
            return reader == null ? new Session(connect()) : reader;
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    private Connection connect() throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        return config.createConnection("jdbc:sqlite:" + path.toUri());
    }

    private void closeReaders() {
        for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
            reader.close();
        }
    }

    /** Waits for the commands that run. */
    @Override
    public void close() {
        structure.writeLock().lock();
        try {
            closeReaders();
            writer.close();
        } finally {
            structure.writeLock().unlock();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
