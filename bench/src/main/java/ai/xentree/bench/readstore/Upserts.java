package ai.xentree.bench.readstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;

/** Small documents, written as projections write them: inserted, then replaced by id and the position last applied. */
final class Upserts {

    private static final int DOCUMENTS = 20_000;
    private static final int A_BULK = 1_000;
    private static final long SEED = 42;

    private final MongoCollection<Document> collection;
    private final List<String> ids = new ArrayList<>();

    Upserts(Embedded mongo) {
        collection = mongo.database().getCollection("members");
        collection.createIndex(new Document("_id", 1).append("p", 1), new IndexOptions().unique(true));
        collection.createIndex(new Document("organization", 1).append("username", 1));
        var random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    List<String> ids() {
        return ids;
    }

    MongoCollection<Document> collection() {
        return collection;
    }

    /** Documents a second. */
    double insert() {
        return write(i -> new InsertOneModel<>(document(i, 0)));
    }

    /** Documents a second; each is there at position − 1. */
    double replace(long position) {
        return write(i -> new ReplaceOneModel<>(
                new Document("_id", ids.get(i)).append("p", position - 1), document(i, position)));
    }

    private interface Write {
        WriteModel<Document> of(int i);
    }

    private double write(Write write) {
        var watch = Watch.start();
        for (int from = 0; from < DOCUMENTS; from += A_BULK) {
            var bulk = new ArrayList<WriteModel<Document>>();
            for (int i = from; i < from + A_BULK; i++) {
                bulk.add(write.of(i));
            }
            var result = collection.bulkWrite(bulk);
            if (result.getInsertedCount() + result.getMatchedCount() != A_BULK) {
                throw new IllegalStateException("Some documents were not written: " + result);
            }
        }
        return DOCUMENTS / watch.seconds();
    }

    private Document document(int i, long position) {
        return new Document("_id", ids.get(i))
                .append("p", position)
                .append("organization", "organization-" + i / 200)
                .append("username", "member." + i)
                .append("first_name", "Mara")
                .append("last_name", "Lind")
                .append("role", "MEMBER")
                .append("joined_at", 1_767_225_600_000L + i)
                .append("teams", new Document("team-" + i % 10, 1_767_225_600_000L))
                .append("learning_seconds", position * 60 + i);
    }
}
