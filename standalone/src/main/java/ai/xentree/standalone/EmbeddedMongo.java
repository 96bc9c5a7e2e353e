package ai.xentree.standalone;

import ai.xentree.startup.CannotRun;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB in this JVM, on loopback only, that keeps the read models in a file. They can always be made again. */
final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);

    private final MongoServer server;

    private EmbeddedMongo(MongoServer server) {
        this.server = server;
    }

    /** Starts it on a file; one that cannot be opened is moved aside, and the read models begin anew. */
    static EmbeddedMongo start(Path file) {
        var server = new MongoServer(open(file));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new EmbeddedMongo(server);
    }

    private static H2Backend open(Path file) {
        try {
            return new H2Backend(file.toString());
        } catch (MVStoreException e) {
            moveAside(file);
            return new H2Backend(file.toString());
        }
    }

    private static void moveAside(Path file) {
        var aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotRun(
                    "The read models in " + file + " cannot be opened. Delete that file: it is made again.", e);
        }
        LOG.warn("The read models in {} could not be opened; they were moved to {} and are made again", file, aside);
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
