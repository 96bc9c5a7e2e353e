package ai.xentree.bench.readstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;

/** Pages of 2 to 40 KB, rewritten whole at random, as late events make the engagement pages be. */
final class PageRewrites {

    private static final int PAGES = 2_000;
    private static final int REWRITES = 10_000;
    private static final int A_BULK = 50;
    private static final int SMALLEST = 2_048;
    private static final int LARGEST = 40_960;
    private static final long SEED = 42;

    private final MongoCollection<Document> collection;
    private final Random random = new Random(SEED);
    private final long[] positions = new long[PAGES];

    PageRewrites(Embedded mongo) {
        collection = mongo.database().getCollection("pages");
        collection.createIndex(new Document("_id", 1).append("p", 1), new IndexOptions().unique(true));
    }

    void insert() {
        var pages = new ArrayList<Document>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(page(i));
        }
        collection.insertMany(pages);
    }

    /** Pages a second. */
    double rewrite() {
        var watch = Watch.start();
        for (int done = 0; done < REWRITES; done += A_BULK) {
            List<ReplaceOneModel<Document>> bulk = new ArrayList<>();
            random.ints(0, PAGES).distinct().limit(A_BULK).forEach(i -> {
                var before = new Document("_id", id(i)).append("p", positions[i]++);
                bulk.add(new ReplaceOneModel<>(before, page(i)));
            });
            if (collection.bulkWrite(bulk).getMatchedCount() != A_BULK) {
                throw new IllegalStateException("Some pages were not written.");
            }
        }
        return REWRITES / watch.seconds();
    }

    private Document page(int i) {
        var bytes = new byte[SMALLEST + random.nextInt(LARGEST - SMALLEST)];
        random.nextBytes(bytes);
        return new Document("_id", id(i))
                .append("p", positions[i])
                .append("d", new Document("ordinals", new Binary(bytes)).append("members", i));
    }

    private static String id(int i) {
        return "organization:d:" + i;
    }
}
