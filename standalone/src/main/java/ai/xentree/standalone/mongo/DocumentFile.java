package ai.xentree.standalone.mongo;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The SQLite file. Any number of commands read at once, each from one state of the file; one at a time writes. What is
 * written survives the death of the program; with the machine's power the last of it may be lost, whole commands only.
 */
final class DocumentFile implements AutoCloseable {

    private static final ScopedValue<Session> CURRENT = ScopedValue.newInstance();

    private final Path path;
    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock structure = new ReentrantReadWriteLock();

    private DocumentFile(Path path) throws SQLException {
        this.path = path;
        this.connections = new Connections(path);
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
            ours = Catalog.isIn(file.path, file.connections.writer());
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

    /** The session of the command that this thread runs. */
    static Session session() {
        return CURRENT.get();
    }

    /** Runs a command that only reads. */
    <R> R read(Supplier<R> command) {
        structure.readLock().lock();
        try {
            var reader = connections.takeReader();
            try {
                return ScopedValue.where(CURRENT, reader).call(() -> reader.transact("BEGIN", command));
            } finally {
                connections.giveBack(reader);
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
            connections.forgetTables();
            structure.writeLock().unlock();
        }
    }

    private <R> R writeAlone(Supplier<R> command) {
        var writer = connections.writer();
        writing.lock();
        try {
            return ScopedValue.where(CURRENT, writer).call(() -> writer.transact("BEGIN IMMEDIATE", command));
        } finally {
            writing.unlock();
        }
    }

    /** Waits for the commands that run. */
    @Override
    public void close() {
        structure.writeLock().lock();
        try {
            connections.close();
        } finally {
            structure.writeLock().unlock();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
