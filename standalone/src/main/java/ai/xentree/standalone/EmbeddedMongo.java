package ai.xentree.standalone;

import ai.xentree.standalone.mongo.SqliteBackend;
import ai.xentree.standalone.mongo.UnreadableFile;
import ai.xentree.startup.CannotRun;
import ai.xentree.vault.Remains;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB in this JVM, on loopback only, that keeps the read models in a file. They can always be made again. */
final class EmbeddedMongo implements AutoCloseable, Remains {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    private final MongoServer server;
    private final SqliteBackend backend;

    private EmbeddedMongo(MongoServer server, SqliteBackend backend) {
        this.server = server;
        this.backend = backend;
    }

    /** Starts it on a file; one that cannot be read is moved aside, and the read models begin anew. */
    static EmbeddedMongo start(Path file) {
        var backend = open(file);
        var server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new EmbeddedMongo(server, backend);
    }

    private static SqliteBackend open(Path file) {
        try {
            try {
                return SqliteBackend.open(file);
            } catch (UnreadableFile e) {
                LOG.warn("The read models are made again: {}", e.getMessage());
                UnreadableFile.moveAside(file);
                return SqliteBackend.open(file);
            }
        } catch (SQLException | IOException | UnreadableFile e) {
            throw new CannotRun(
                    "The read models in " + file + " cannot be opened (" + e.getMessage()
                            + "). Check that this account may read and write it and that the disk has room, or delete"
                            + " that file and those beside it: they are made again.",
                    e);
        }
    }

    @Override
    public void overwrite() {
        backend.overwriteRemains();
    }

    /** Where it listens. */
    String connectionString() {
        return server.getConnectionString() + "/xentree";
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
