package ai.xentree.standalone.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import org.bson.Document;

/** A MongoDB on a backend, with a client. */
record RunningMongo(MongoServer server, MongoClient client) implements AutoCloseable {

    static RunningMongo on(MongoBackend backend) {
        var server = new MongoServer(backend);
        return new RunningMongo(server, MongoClients.create(server.bindAndGetConnectionString()));
    }

    MongoDatabase database() {
        return client.getDatabase("views");
    }

    MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    @Override
    public void close() {
        client.close();
        server.shutdown();
    }
}
