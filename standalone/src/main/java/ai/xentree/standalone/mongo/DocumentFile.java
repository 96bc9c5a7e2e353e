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
    private static final int PAGE_BYTES = 8 * 1024;
    private static final int CHECKPOINT_PAGES = 4_000;

    private final Path path;
    private final Session writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock structure = new ReentrantReadWriteLock();
    private final ConcurrentLinkedQueue<Session> readers = new ConcurrentLinkedQueue<>();

    private DocumentFile(Path path) throws SQLException {
        this.path = path;
        this.writer = new Session(connect(false));
    }

    /**
     * Opens a file, made if it is not there.
     *
     * @throws UnreadableFile if it is damaged or of another layout
     * @throws SQLException if it cannot be used
     */
    static DocumentFile open(Path path) throws SQLException, UnreadableFile {
        try {
            return checked(new DocumentFile(path));
        } catch (FileFailure e) {
            UnreadableFile.ifDamaged(path, e.sql());
            throw e.sql();
        } catch (SQLException e) {
            UnreadableFile.ifDamaged(path, e);
            throw e;
        }
    }

    private static DocumentFile checked(DocumentFile file) throws UnreadableFile {
        var ours = false;
        try {
            ours = file.isOurs();
        } finally {
            if (!ours) {
                file.close();
            }
        }
        if (!ours) {
            throw new UnreadableFile(file.path, "it is cut short or of another layout", null);
        }
        return file;
    }

    private boolean isOurs() {
        Catalog.create(writer);
        writer.first(row -> row.getLong(1), "PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = writer.number("PRAGMA page_count") * writer.number("PRAGMA page_size");
        return writer.number("PRAGMA user_version") == Catalog.VERSION
                && path.toFile().length() >= bytes;
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
            return reader == null ? new Session(connect(true)) : reader;
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    private Connection connect(boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPageSize(PAGE_BYTES);
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
