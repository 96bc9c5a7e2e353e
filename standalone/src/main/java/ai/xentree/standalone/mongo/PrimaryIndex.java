package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The index of {@code _id}, which is the table of the documents itself. */
final class PrimaryIndex extends Index<Key> {

    private static final String ID = "_id";

    private final DocumentTable documents;

    PrimaryIndex(String name, List<IndexKey> keys, DocumentTable documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public Key getPosition(Document document) {
        return Key.of(document.get(ID));
    }

    @Override
    public Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public boolean canHandle(Document query) {
        return Conditions.of(ID, query).values().isPresent();
    }

    /** Those that are asked for, whether they are there or not. */
    @Override
    public Iterable<Key> getPositions(Document query) {
        Set<Key> positions = new LinkedHashSet<>();
        Conditions.of(ID, query).values().orElseThrow().forEach(id -> positions.add(Key.of(id)));
        return positions;
    }

    /** The table itself refuses a second document of the same identity. */
    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {}

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {}

    /** A document's identity never changes. */
    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key position, MongoCollection<Key> collection) {}

    @Override
    public long getCount() {
        return documents.count();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void drop() {}
}
