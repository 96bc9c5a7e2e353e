package ai.xentree.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An empty MongoDB for a test. */
public final class EmbeddedViews implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryOfOwn());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());

    public ReadModelPlace place() {
        return ReadModelPlace.in(mongo());
    }

    public MongoOperations mongo() {
        return new MongoTemplate(client, "views");
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
