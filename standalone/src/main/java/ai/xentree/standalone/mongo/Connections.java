package ai.xentree.standalone.mongo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** One connection to the file that writes, and idle ones that read. */
final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final int BUSY_MILLIS = 5_000;
    private static final int CACHE_KIBIBYTES = 16 * 1024;
    private static final int PAGE_BYTES = 8 * 1024;
    private static final int CHECKPOINT_PAGES = 4_000;

    private final Path path;
    private final Session writer;
    private final ConcurrentLinkedQueue<Session> readers = new ConcurrentLinkedQueue<>();

    Connections(Path path) throws SQLException {
        this.path = path;
        this.writer = new Session(connect(false));
    }

    Session writer() {
        return writer;
    }

    /** One that reads, for as long as it is not given back. */
    Session takeReader() {
        var reader = readers.poll();
        try {
            return reader == null ? new Session(connect(true)) : reader;
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    void giveBack(Session reader) {
        readers.add(reader);
    }

    /** Forgets all that was prepared for tables that may be gone; nobody may be reading or writing. */
    void forgetTables() {
        writer.forgetStatements();
        closeReaders();
    }

    private void closeReaders() {
        for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
            reader.close();
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
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        return config.createConnection("jdbc:sqlite:" + path.toUri());
    }

    /** Closes what can be closed of a file that is damaged. */
    void abandon() {
        try {
            close();
        } catch (FileFailure e) {
            LOG.warn("The damaged file of the read models could not be closed: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        closeReaders();
        writer.close();
    }
}
