package ai.xentree.projection;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Documents changed in memory by a batch of events and written once at its end. Each document keeps, as {@code p}, the
 * position it has applied: an event that comes again is skipped, and a writer that was overtaken by another notices.
 */
public final class DocumentBatch {

    /** The field of the position that a document has applied. */
    public static final String POSITION = "p";

    private static final long NEVER = -1;
    private static final int CHUNK = 1_000;

    private final ReadModelPlace place;
    private final Map<String, Map<String, Entry>> entries = new LinkedHashMap<>();

    /**
     * Creates the index that a collection's writes look documents up by. Where a filter names more than an index has, the
     * embedded MongoDB reads the whole collection.
     */
    public static void index(ReadModelPlace place, String collection) {
        place.getCollection(collection)
                .createIndex(Indexes.ascending("_id", POSITION), new IndexOptions().unique(true));
    }

    /**
     * A batch on top of what that database holds.
     *
     * @param collections in the order in which they are going to be written
     */
    public DocumentBatch(ReadModelPlace place, String... collections) {
        this.place = place;
        Stream.of(collections).forEach(collection -> entries.put(collection, new HashMap<>()));
    }

    /** The document as the batch has left it so far. To be read only. */
    public Optional<Document> find(String collection, String id) {
        return Optional.ofNullable(entry(collection, id).document);
    }

    /** Reads many documents at once that {@link #find} and {@link #change} are going to be asked for. */
    public void prefetch(String collection, Collection<String> ids) {
        var known = entries.computeIfAbsent(collection, c -> new HashMap<>());
        Set<String> missing = new HashSet<>(ids);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(id -> known.put(id, new Entry(null)));
        place.getCollection(collection)
                .find(Filters.in("_id", missing))
                .forEach(document -> known.put(document.getString("_id"), new Entry(document)));
    }

    /** The ids of all documents whose field has a value, as the batch has left them so far. Reads the collection through. */
    public List<String> having(String collection, String field, String value) {
        var ids = new TreeSet<String>();
        place.getCollection(collection)
                .find(Filters.eq(field, value))
                .projection(Projections.include("_id"))
                .forEach(document -> ids.add(document.getString("_id")));
        entries.getOrDefault(collection, Map.of()).forEach((id, entry) -> {
            if (entry.document != null && value.equals(entry.document.get(field))) {
                ids.add(id);
            } else {
                ids.remove(id);
            }
        });
        return List.copyOf(ids);
    }

    /** Changes a document, made if it is not there, unless it has applied the event already. */
    public void change(String collection, String id, StoredEvent event, Consumer<Document> change) {
        change(collection, id, event.position(), change);
    }

    /** Changes a document, made if it is not there, unless it has applied that position already. */
    public void change(String collection, String id, long position, Consumer<Document> change) {
        var entry = entry(collection, id);
        if (position <= entry.storedPosition) {
            return;
        }
        if (entry.document == null) {
            entry.document = new Document("_id", id);
        }
        change.accept(entry.document);
        entry.document.put(POSITION, position);
        entry.changed = true;
    }

    /** Changes a document only if it is there. */
    public void changePresent(String collection, String id, StoredEvent event, Consumer<Document> change) {
        if (entry(collection, id).document != null) {
            change(collection, id, event, change);
        }
    }

    /** Removes a document, unless it has applied the event already. */
    public void remove(String collection, String id, StoredEvent event) {
        var entry = entry(collection, id);
        if (event.position() > entry.storedPosition) {
            entry.document = null;
            entry.changed = true;
        }
    }

    /**
     * Writes all changes, one collection after the other.
     *
     * @return whether there were any
     * @throws OvertakenException if another writer has changed one of the documents meanwhile
     */
    public boolean flush() {
        var any = false;
        for (var entry : entries.entrySet()) {
            any |= flush(entry.getKey(), entry.getValue());
        }
        return any;
    }

    private boolean flush(String collection, Map<String, Entry> byId) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        byId.forEach((id, entry) -> {
            if (entry.changed) {
                entry.write(id).ifPresent(writes::add);
            }
        });
        for (int from = 0; from < writes.size(); from += CHUNK) {
            write(collection, writes.subList(from, Math.min(from + CHUNK, writes.size())));
        }
        return !writes.isEmpty();
    }

    private void write(String collection, List<WriteModel<Document>> writes) {
        var result = place.getCollection(collection).bulkWrite(writes);
        var done = result.getInsertedCount() + result.getMatchedCount() + result.getDeletedCount();
        if (done != writes.size()) {
            throw new OvertakenException(collection);
        }
    }

    private Entry entry(String collection, String id) {
        return entries.computeIfAbsent(collection, c -> new HashMap<>())
                .computeIfAbsent(
                        id,
                        i -> new Entry(place.getCollection(collection)
                                .find(Filters.eq("_id", i))
                                .first()));
    }

    /** A document on its way. */
    private static final class Entry {

        private final long storedPosition;
        private @Nullable Document document;
        private boolean changed;

        private Entry(@Nullable Document document) {
            this.document = document;
            this.storedPosition = document == null ? NEVER : document.getLong(POSITION);
        }

        private Optional<WriteModel<Document>> write(String id) {
            var asRead = new Document("_id", id).append(POSITION, storedPosition);
            if (document == null) {
                return storedPosition == NEVER ? Optional.empty() : Optional.of(new DeleteOneModel<>(asRead));
            }
            return Optional.of(
                    storedPosition == NEVER ? new InsertOneModel<>(document) : new ReplaceOneModel<>(asRead, document));
        }
    }
}
