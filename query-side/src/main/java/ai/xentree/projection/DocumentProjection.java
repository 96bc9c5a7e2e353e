package ai.xentree.projection;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;

/** A read model of documents, each changed event by event. Its sequences are persons and organizations. */
public abstract class DocumentProjection implements Projection {

    private final MongoOperations mongo;
    private final String[] collections;

    /** A read model in those collections, which are its alone. */
    protected DocumentProjection(MongoOperations mongo, String... collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    /** Changes the documents that an event concerns, if it concerns any. */
    protected abstract void fold(DocumentBatch documents, StoredEvent event);

    /** Creates the indexes that queries want; called when the collections begin. */
    protected void createIndexes(MongoOperations in) {}

    @Override
    public Object sequenceOf(DomainEvent event) {
        return switch (event) {
            case AboutPerson about -> about.userId();
            case OfOrganization of -> of.organizationId();
            default -> event.getClass();
        };
    }

    @Override
    public final Batch begin() {
        var documents = new DocumentBatch(mongo);
        return new Batch() {
            @Override
            public void fold(StoredEvent event) {
                DocumentProjection.this.fold(documents, event);
            }

            @Override
            public void flush(long position) {
                documents.flush();
            }
        };
    }

    @Override
    public final void clear() {
        ReadModelCollections.drop(mongo, collections);
        Stream.of(collections).forEach(collection -> DocumentBatch.index(mongo, collection));
        createIndexes(mongo);
    }
}
