package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;

/** A database of collections that are tables. */
final class SqliteDatabase extends AbstractMongoDatabase<Key> {

    private static final String ID = "_id";

    SqliteDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new SqliteCollection(
                this, name, options, cursorRegistry, Catalog.documents(getFullCollectionNamespace(name)));
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (isPrimary(keys)) {
            return new PrimaryIndex(name, keys, Catalog.documents(getFullCollectionNamespace(collection)));
        }
        return keys.getFirst().getKey().equals(ID)
                ? new CoveredIndex(name, keys)
                : secondary(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return secondary(collection, name, keys, sparse, false);
    }

    private Index<Key> secondary(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        var table = Catalog.keys(getFullCollectionNamespace(collection), name);
        return new SecondaryIndex(name, keys, sparse, unique, table);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return CopyCommand.of(command, query)
                .flatMap(this::copied)
                .orElseGet(() -> super.handleCommand(channel, command, query, databases, oplog));
    }

    private Optional<Document> copied(CopyCommand copy) {
        if (resolveCollection(copy.from(), false) instanceof SqliteCollection from
                && resolveCollection(copy.to(), false) instanceof SqliteCollection to) {
            copy.ids().forEach(id -> to.copy(id, from));
            var nothing = new Document("firstBatch", List.of()).append("id", 0L).append("ns", to.getFullName());
            var answer = new Document("cursor", nothing);
            Utils.markOkay(answer);
            return Optional.of(answer);
        }
        return Optional.empty();
    }

    private static boolean isPrimary(List<IndexKey> keys) {
        return keys.size() == 1 && keys.getFirst().getKey().equals(ID);
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String indexName) {
        super.dropIndex(collection, indexName);
        Catalog.dropIndex(collection.getFullName(), indexName);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        if (!name.startsWith("system.")) {
            Catalog.drop(getFullCollectionNamespace(name));
        }
    }

    /** The collections that say what there is go last: the server still reads them while it drops them. */
    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        Catalog.drop(getFullCollectionNamespace("system.indexes"));
        Catalog.drop(getFullCollectionNamespace("system.namespaces"));
    }

    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        var before = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        Catalog.rename(before, getFullCollectionNamespace(newCollectionName));
    }

    @Override
    protected long getStorageSize() {
        var session = DocumentFile.session();
        return session.number("PRAGMA page_count") * session.number("PRAGMA page_size");
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
