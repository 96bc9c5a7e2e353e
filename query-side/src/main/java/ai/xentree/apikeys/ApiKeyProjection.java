package ai.xentree.apikeys;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import java.util.function.BiConsumer;

/** All API keys, one document each. */
final class ApiKeyProjection extends DocumentProjection {

    static final String NAME = "api-keys";

    ApiKeyProjection(ReadModelPlace place) {
        super(place, ApiKeyDocument.COLLECTION);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        if (event instanceof ApiKeyEvent about) {
            documents.accept(ApiKeyDocument.COLLECTION, about.keyId().toString());
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        if (stored.event() instanceof ApiKeyEvent about) {
            documents.change(
                    ApiKeyDocument.COLLECTION,
                    about.keyId().toString(),
                    stored,
                    key -> new ApiKeyDocument(key).apply(about));
        }
    }
}
