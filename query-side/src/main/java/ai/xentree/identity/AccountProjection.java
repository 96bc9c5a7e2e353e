package ai.xentree.identity;

import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.StoredEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All accounts, one document each. */
@Component
final class AccountProjection extends DocumentProjection {

    static final String NAME = "accounts";

    AccountProjection(MongoOperations mongo) {
        super(mongo, AccountDocument.COLLECTION);
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
    protected void fold(DocumentBatch documents, StoredEvent event) {
        if (event.event() instanceof AccountEvent about) {
            documents.change(
                    AccountDocument.COLLECTION,
                    about.userId().toString(),
                    event,
                    account -> new AccountDocument(account).apply(about));
        }
    }
}
