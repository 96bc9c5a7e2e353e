package ai.xentree.projection.past;

import ai.xentree.projection.Pace;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Collections as they are in another place, with their indexes; documents go through as they are stored. */
final class CopiedCollections {

    /** Few, because pages of a large organization are large, and an answer of MongoDB holds 48 MB. */
    private static final int READ_AT_ONCE = 10;

    private static final int WRITE_AT_ONCE = 1_000;
    private static final int BYTES_AT_ONCE = 4 << 20;

    private final Pace pace;

    CopiedCollections(Pace pace) {
        this.pace = pace;
    }

    /**
     * Copies collections into a place that has none of them.
     *
     * @throws InterruptedException if told to stop in between
     */
    void copy(List<String> collections, ReadModelPlace from, ReadModelPlace to) throws InterruptedException {
        for (var name : collections) {
            var target = to.getCollection(name);
            copyIndexes(from.getCollection(name), target);
            copyDocuments(
                    from.getCollection(name).withDocumentClass(RawBsonDocument.class),
                    target.withDocumentClass(RawBsonDocument.class));
        }
    }

    private static void copyIndexes(MongoCollection<Document> from, MongoCollection<Document> to) {
        for (var index : from.listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                to.createIndex(
                        index.get("key", Document.class), new IndexOptions().unique(index.getBoolean("unique", false)));
            }
        }
    }

    private void copyDocuments(MongoCollection<RawBsonDocument> from, MongoCollection<RawBsonDocument> to)
            throws InterruptedException {
        var some = new ArrayList<RawBsonDocument>();
        var bytes = 0;
        var began = System.nanoTime();
        for (var document : from.find().batchSize(READ_AT_ONCE)) {
            some.add(document);
            bytes += document.getByteBuffer().remaining();
            if (some.size() == WRITE_AT_ONCE || bytes >= BYTES_AT_ONCE) {
                to.insertMany(some);
                some.clear();
                bytes = 0;
                pace.restAfter(began);
                began = System.nanoTime();
            }
        }
        if (!some.isEmpty()) {
            to.insertMany(some);
        }
    }
}
