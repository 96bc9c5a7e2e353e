package ai.xentree.impact;

import ai.xentree.core.DomainEvent;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.StoredEvent;
import java.util.function.BiConsumer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What organizations weigh the learning value index by, one document for each that chose its own weights. */
@Component
final class LviWeightsProjection extends DocumentProjection {

    static final String NAME = "lvi-weights";

    LviWeightsProjection(MongoOperations mongo) {
        super(mongo, LviWeightsDocument.COLLECTION);
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
        if (event instanceof LviWeightsEvent about) {
            documents.accept(
                    LviWeightsDocument.COLLECTION, about.organizationId().toString());
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        if (stored.event() instanceof LviWeightsEvent event) {
            switch (event) {
                case LviWeightsChanged changed ->
                    documents.change(
                            LviWeightsDocument.COLLECTION,
                            changed.organizationId().toString(),
                            stored,
                            document -> new LviWeightsDocument(document).set(changed));
            }
        }
    }
}
