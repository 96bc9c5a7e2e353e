package ai.xentree.standalone.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock structure = new ReentrantReadWriteLock();

    private DocumentFile(Path path, Connections connections) {
        this.path = path;
        this.connections = connections;
    }

    /**
     * Opens a file, made if it is not there.
     *
     * @throws UnreadableFile if it is damaged or of another layout
     * @throws SQLException if it cannot be used
     */
    static DocumentFile open(Path path) throws SQLException, UnreadableFile {
        return new DocumentFile(path, connect(path));
    }

    private static Connections connect(Path path) throws SQLException, UnreadableFile {
        var inUse = Soundness.wasInUse(path);
        try {
            return checked(path, new Connections(path), inUse);
        } catch (FileFailure e) {
            UnreadableFile.ifDamaged(path, e.sql());
            throw e.sql();
        } catch (SQLException e) {
            UnreadableFile.ifDamaged(path, e);
            throw e;
        }
    }

    private static Connections checked(Path path, Connections connections, boolean inUse) throws UnreadableFile {
        var ours = false;
        try {
            var writer = connections.writer();
            ours = Catalog.isIn(path, writer) && (!inUse || Soundness.isWhole(writer));
            if (ours) {
                Soundness.emptyLog(writer);
            }
        } finally {
            if (!ours) {
                connections.close();
            }
        }
        if (!ours) {
            throw new UnreadableFile(path, "it is cut short, damaged or of another layout", null);
        }
        return connections;
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

    /** What commands use at the moment. */
    Connections connections() {
        structure.readLock().lock();
        try {
            return connections;
        } finally {
            structure.readLock().unlock();
        }
    }

    /**
     * Puts a new, empty file in the place of one that turned out to be damaged, unless another command has done so. What was in
     * it can be made again.
     */
    void replace(Connections damaged, Runnable forget) throws SQLException, IOException, UnreadableFile {
        structure.writeLock().lock();
        try {
            if (connections == damaged) {
                damaged.abandon();
                UnreadableFile.moveAside(path);
                connections = connect(path);
                forget.run();
            }
        } finally {
            structure.writeLock().unlock();
        }
    }

    /** Empties the log, in which there are copies of what was removed, while no command runs; and deletes damaged files. */
    void overwriteRemains() {
        structure.writeLock().lock();
        try {
            Soundness.emptyLog(connections.writer());
            UnreadableFile.deleteMovedAside(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            structure.writeLock().unlock();
        }
    }

    /** Waits for the commands that run. */
    @Override
    public void close() {
        structure.writeLock().lock();
        try {
            Soundness.markClosed(connections.writer());
        } finally {
            connections.close();
            structure.writeLock().unlock();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
