package ai.xentree.stats.pages;

import static com.mongodb.client.model.Filters.in;

import ai.xentree.projection.OvertakenException;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Pages in MongoDB, looked up by id alone. */
final class PageStore {

    private static final int LOOK_UP_AT_ONCE = 200;
    private static final int WRITE_AT_ONCE = 1_000;
    private static final int DUPLICATE_KEY = 11_000;

    private final ReadModelPlace place;
    private final String collection;

    PageStore(ReadModelPlace place, String collection) {
        this.place = place;
        this.collection = collection;
    }

    /**
     * The pages as they were at a position.
     *
     * @throws PageOvertaken if one of them has been rewritten twice since
     */
    Map<String, Version<?>> load(List<? extends PageKey<?>> keys, long position) {
        var loaded = new HashMap<String, Version<?>>();
        for (int from = 0; from < keys.size(); from += LOOK_UP_AT_ONCE) {
            var some = keys.subList(from, Math.min(from + LOOK_UP_AT_ONCE, keys.size()));
            Map<String, Document> documents = new HashMap<>();
            collection()
                    .find(in("_id", some.stream().map(PageKey::id).collect(Collectors.toSet())))
                    .forEach(document -> documents.put(document.getString("_id"), document));
            some.forEach(key -> loaded.put(
                    key.id(), VersionedDocument.version(key.kind(), key.id(), documents.get(key.id()), position)));
        }
        return loaded;
    }

    /**
     * Writes new versions.
     *
     * @throws OvertakenException if another writer has written one of them meanwhile
     */
    void write(List<Replacement<?>> replacements) {
        for (int from = 0; from < replacements.size(); from += WRITE_AT_ONCE) {
            writeSome(replacements.subList(from, Math.min(from + WRITE_AT_ONCE, replacements.size())));
        }
    }

    private void writeSome(List<Replacement<?>> replacements) {
        var writes = new ArrayList<WriteModel<Document>>();
        for (var replacement : replacements) {
            var document = VersionedDocument.of(replacement);
            var id = replacement.id();
            var head = replacement.before().head();
            writes.add(
                    head == Marker.NONE
                            ? new InsertOneModel<>(document)
                            : new ReplaceOneModel<>(at(id, head), document));
        }
        try {
            var result = collection().bulkWrite(writes);
            if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
                throw new OvertakenException(collection);
            }
        } catch (MongoBulkWriteException e) {
            throw duplicate(e) ? new OvertakenException(collection) : e;
        }
    }

    /**
     * Keeps no version before of pages that were written at a position and have been published. Those that have been rewritten
     * since are left alone.
     */
    void forgetBefore(List<String> ids, long position) {
        if (!ids.isEmpty()) {
            var forgetting = VersionedDocument.forgetting(position);
            collection()
                    .bulkWrite(ids.stream()
                            .map(id -> new UpdateOneModel<Document>(at(id, position), forgetting))
                            .toList());
        }
    }

    /** Exactly the fields of the index, and no {@code $and}: by anything else the embedded MongoDB scans. */
    private static Bson at(String id, long position) {
        return new Document("_id", id).append(VersionedDocument.POSITION, position);
    }

    private static boolean duplicate(MongoBulkWriteException failure) {
        return failure.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY);
    }

    /** Makes sure that a page can be found by id and position, which writers replace it by. */
    void prepare() {
        collection()
                .createIndex(
                        new Document("_id", 1).append(VersionedDocument.POSITION, 1), new IndexOptions().unique(true));
    }

    void clear() {
        place.drop(collection);
    }

    private MongoCollection<Document> collection() {
        return place.getCollection(collection);
    }
}
