package ai.xentree.bench.readstore;

import ai.xentree.standalone.mongo.UnreadableFile;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;

/** A MongoDB in this JVM on one of the backends, with a client. */
final class Embedded implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;

    private Embedded(MongoServer server) {
        this.server = server;
        this.client = MongoClients.create(connectionString());
    }

    static Embedded start(Backend backend, Path file) throws SQLException, UnreadableFile {
        var server = new MongoServer(backend.open(file));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new Embedded(server);
    }

    String connectionString() {
        return server.getConnectionString() + "/xentree";
    }

    MongoDatabase database() {
        return client.getDatabase("xentree");
    }

    @Override
    public void close() {
        client.close();
        server.shutdown();
    }
}
