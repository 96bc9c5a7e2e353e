package ai.xentree.projection.past;

import ai.xentree.projection.Pace;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.MergeOptions;
import com.mongodb.client.model.MergeOptions.WhenMatched;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;

/** Collections as they are in another place, with their indexes; the documents do not leave the database. */
final class CopiedCollections {

    private static final String ID = "_id";
    private static final String INDEX_OF_ID = "_id_";

    /** Few, because pages of a large organization are large, and others wait to write meanwhile. */
    private static final int AT_ONCE = 100;

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
            copyIndexes(from.getCollection(name), to.getCollection(name));
            copyDocuments(from.getCollection(name), to.getCollection(name));
        }
    }

    private static void copyIndexes(MongoCollection<Document> from, MongoCollection<Document> to) {
        for (var index : from.listIndexes()) {
            if (!index.getString("name").equals(INDEX_OF_ID)) {
                to.createIndex(
                        index.get("key", Document.class), new IndexOptions().unique(index.getBoolean("unique", false)));
            }
        }
    }

    private void copyDocuments(MongoCollection<Document> from, MongoCollection<Document> to)
            throws InterruptedException {
        var some = new ArrayList<BsonValue>();
        for (var document : from.withDocumentClass(BsonDocument.class).find().projection(Projections.include(ID))) {
            some.add(document.get(ID));
            if (some.size() == AT_ONCE) {
                var began = System.nanoTime();
                copySome(some, from, to);
                some.clear();
                pace.restAfter(began);
            }
        }
        if (!some.isEmpty()) {
            copySome(some, from, to);
        }
    }

    private static void copySome(List<BsonValue> ids, MongoCollection<Document> from, MongoCollection<Document> to) {
        from.aggregate(List.of(
                        Aggregates.match(Filters.in(ID, ids)),
                        Aggregates.merge(
                                to.getNamespace().getCollectionName(),
                                new MergeOptions().whenMatched(WhenMatched.FAIL))))
                .toCollection();
    }
}
