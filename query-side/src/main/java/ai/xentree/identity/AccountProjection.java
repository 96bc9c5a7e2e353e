package ai.xentree.identity;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import java.util.function.BiConsumer;

/** All accounts, one document each. */
final class AccountProjection extends DocumentProjection {

    static final String NAME = "accounts";

    AccountProjection(ReadModelPlace place) {
        super(place, AccountDocument.COLLECTION);
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
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        if (event instanceof AccountEvent about) {
            documents.accept(AccountDocument.COLLECTION, about.userId().toString());
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        if (stored.event() instanceof AccountEvent about) {
            documents.change(
                    AccountDocument.COLLECTION,
                    about.userId().toString(),
                    stored,
                    account -> new AccountDocument(account).apply(about));
        }
    }
}
