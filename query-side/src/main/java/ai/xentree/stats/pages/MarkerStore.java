package ai.xentree.stats.pages;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import ai.xentree.projection.OvertakenException;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * The marker in MongoDB, beside the pages it guards: alone in its collection, because the embedded MongoDB scans for what
 * is looked up by more than its id.
 */
final class MarkerStore {

    /** The fields that depend on who wrote, and on how events fell into batches. */
    static final Set<String> BY_BATCHES =
            Set.of("build", "writer", "changed_since", "changed", "changed_at", "renewed");

    private static final String ID = "published";

    private final ReadModelPlace place;
    private final String collection;

    MarkerStore(ReadModelPlace place, String collection) {
        this.place = place;
        this.collection = collection;
    }

    /** What is published; empty before anything is. */
    Optional<Marker> find() {
        return Optional.ofNullable(collection().find(eq("_id", ID)).first()).map(MarkerStore::decode);
    }

    /**
     * What is published, to write on top of: from now on no other writer can publish.
     *
     * @throws OvertakenException if another writer has begun at the same moment
     */
    Marker claim(ObjectId writer) {
        var found = find();
        if (found.isEmpty()) {
            return insert(Marker.beginning(writer));
        }
        var mine = found.get().by(writer);
        if (!found.get().isStill(mine)) {
            replace(found.get(), mine);
        }
        return mine;
    }

    /**
     * Makes sure that one may still write on top of what was published.
     *
     * @throws OvertakenException if another writer has begun, or published, meanwhile
     */
    void confirm(Marker claimed) {
        if (collection().find(as(claimed)).projection(include("_id")).first() == null) {
            throw new OvertakenException(collection);
        }
    }

    /** Just as it is, but for the journal of changes, which is long. */
    private static Document as(Marker marker) {
        return new Document("_id", ID)
                .append("build", marker.build())
                .append("writer", marker.writer())
                .append("position", marker.position());
    }

    /**
     * Publishes.
     *
     * @throws OvertakenException if another writer has begun, or published, meanwhile
     */
    void publish(Marker claimed, Marker next) {
        replace(claimed, next);
    }

    private void replace(Marker from, Marker to) {
        if (collection().replaceOne(as(from), encode(to)).getMatchedCount() != 1) {
            throw new OvertakenException(collection);
        }
    }

    /** Forgets that anything was published. */
    void clear() {
        place.drop(collection);
    }

    private MongoCollection<Document> collection() {
        return place.getCollection(collection);
    }

    private Marker insert(Marker first) {
        try {
            collection().insertOne(encode(first));
            return first;
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new OvertakenException(collection) : e;
        }
    }

    private static Document encode(Marker marker) {
        return new Document("_id", ID)
                .append("build", marker.build())
                .append("writer", marker.writer())
                .append("position", marker.position())
                .append("stored_at", marker.storedAt().toString())
                .append("changed_since", marker.changedSince())
                .append("changed", List.copyOf(marker.changed().keySet()))
                .append("changed_at", List.copyOf(marker.changed().values()))
                .append("renewed", marker.renewed());
    }

    private static Marker decode(Document document) {
        Map<String, Long> changed = new LinkedHashMap<>();
        var at = document.getList("changed_at", Long.class).iterator();
        document.getList("changed", String.class).forEach(id -> changed.put(id, at.next()));
        return new Marker(
                document.getObjectId("build"),
                document.getObjectId("writer"),
                document.getLong("position"),
                Instant.parse(document.getString("stored_at")),
                document.getLong("changed_since"),
                changed,
                document.getList("renewed", String.class, List.of()));
    }
}
