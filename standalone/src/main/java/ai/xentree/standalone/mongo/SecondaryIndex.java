package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An index of other fields than {@code _id}, unique or not. */
final class SecondaryIndex extends Index<Key> {

    private final KeyTable table;
    private final boolean unique;

    SecondaryIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, KeyTable table) {
        super(name, keys, sparse);
        this.table = table;
        this.unique = unique;
    }

    /** Left to the primary index, which need not look anything up. */
    @Override
    public @Nullable Key getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        check(document, Key.of(document.get("_id")), collection);
    }

    @Override
    public void add(Document document, Key position, MongoCollection<Key> collection) {
        check(document, position, collection);
        values(document).forEach(value -> table.insert(key(value), position));
    }

    @Override
    public Key remove(Document document) {
        var id = Key.of(document.get("_id"));
        values(document).forEach(value -> table.delete(key(value), id));
        return id;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        check(newDocument, Key.of(oldDocument.get("_id")), collection);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key position, MongoCollection<Key> collection) {
        var before = values(oldDocument);
        var after = values(newDocument);
        before.stream().filter(value -> !after.contains(value)).forEach(value -> table.delete(key(value), position));
        after.stream().filter(value -> !before.contains(value)).forEach(value -> table.insert(key(value), position));
    }

    @Override
    public boolean canHandle(Document query) {
        return !KeyRange.of(keys(), query).isEmpty();
    }

    @Override
    public Iterable<Key> getPositions(Document query) {
        Set<Key> positions = new LinkedHashSet<>();
        KeyRange.of(keys(), query)
                .forEach(range -> table.between(range.from(), range.to()).forEachRemaining(positions::add));
        return positions;
    }

    @Override
    public long getCount() {
        return table.count();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void drop() {}

    private void check(Document document, Key own, MongoCollection<Key> collection) {
        if (unique) {
            for (var value : values(document)) {
                if (table.hasOther(key(value), own)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), value);
                }
            }
        }
    }

    private Set<KeyValue> values(Document document) {
        if (isSparse() && keys().stream().allMatch(field -> isAbsent(document, field))) {
            return Set.of();
        }
        return new HashSet<>(getKeyValues(document));
    }

    private static boolean isAbsent(Document document, String field) {
        return Utils.getSubdocumentValueCollectionAware(document, field) instanceof Missing;
    }

    private static Key key(KeyValue values) {
        var encoder = new KeyEncoder();
        values.forEach(encoder::append);
        return encoder.key();
    }
}
