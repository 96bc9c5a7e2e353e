package ai.xentree.identity;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.Projection;
import ai.xentree.projection.ReadModelCollections;
import ai.xentree.projection.StoredEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All accounts, one document each. */
@Component
final class AccountProjection implements Projection {

    static final String NAME = "accounts";

    private final MongoOperations mongo;

    AccountProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Object sequenceOf(DomainEvent event) {
        return event instanceof AboutPerson about ? about.userId() : event.getClass();
    }

    @Override
    public Batch begin() {
        var documents = new DocumentBatch(mongo);
        return new Batch() {
            @Override
            public void fold(StoredEvent event) {
                if (event.event() instanceof AccountEvent about) {
                    documents.change(
                            AccountDocument.COLLECTION,
                            about.userId().toString(),
                            event,
                            account -> new AccountDocument(account).apply(about));
                }
            }

            @Override
            public void flush(long position) {
                documents.flush();
            }
        };
    }

    @Override
    public void clear() {
        ReadModelCollections.drop(mongo, AccountDocument.COLLECTION);
    }
}
