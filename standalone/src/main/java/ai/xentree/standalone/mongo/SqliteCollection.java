package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collections;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A collection in a table. What operators and updates mean is the server's; this finds and keeps documents. */
final class SqliteCollection extends AbstractMongoCollection<Key> {

    private final DocumentTable documents;

    SqliteCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DocumentTable documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        var id = getIdField() == null ? UUID.randomUUID() : document.get(getIdField());
        var key = Key.of(id);
        if (!documents.insert(key, document)) {
            throw duplicate(id);
        }
        return key;
    }

    /** Takes a document of another collection as it is stored there, if it is there. */
    void copy(@Nullable Object id, SqliteCollection from) {
        var key = Key.of(id);
        if (documents.copy(key, from.documents)) {
            getIndexes().stream()
                    .filter(SecondaryIndex.class::isInstance)
                    .forEach(index -> index.add(documents.find(key).orElseThrow(), key, this));
        } else if (documents.find(key).isPresent()) {
            throw duplicate(id);
        }
    }

    private DuplicateKeyError duplicate(@Nullable Object id) {
        var primary = getIndexes().stream()
                .filter(PrimaryIndex.class::isInstance)
                .findFirst()
                .orElseThrow();
        return new DuplicateKeyError(primary, this, primary.getKeys(), new KeyValue(Collections.singletonList(id)));
    }

    @Override
    protected @Nullable Document getDocument(Key position) {
        return documents.find(position).orElse(null);
    }

    @Override
    protected void handleUpdate(Key position, Document oldDocument, Document newDocument) {
        documents.update(position, newDocument);
    }

    @Override
    protected void removeDocument(Key position) {
        documents.delete(position);
    }

    /** By a matcher of its own: one remembers where in an array it last found something, and many read at once. */
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return new DefaultQueryMatcher().matches(document, query);
    }

    /** Those found by an index; one may name a document that is not there. */
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Key> positions,
            Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            Document fieldSelector) {
        var found = StreamSupport.stream(positions.spliterator(), false)
                .map(documents::find)
                .flatMap(Optional::stream);
        return matchDocumentsFromStream(found, query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int numberToSkip, int limit, int batchSize, Document fieldSelector) {
        var all = stream(documents.all(isNaturalDescending(orderBy))).map(DocumentWithPosition::getDocument);
        return matchDocumentsFromStream(all, query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return stream(documents.all(false));
    }

    private static <R> Stream<R> stream(Rows<R> rows) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.count());
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** It is asked of the table when someone wants to know it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        return Math.toIntExact(documents.bytes());
    }
}
