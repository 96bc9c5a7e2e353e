package ai.xentree.inactivity;

import ai.xentree.core.DomainEvent;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.StoredEvent;
import java.util.function.BiConsumer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** How long members may be without activity, one document for each organization that chose it. */
@Component
final class InactivityPolicyProjection extends DocumentProjection {

    static final String NAME = "inactivity-policies";

    InactivityPolicyProjection(MongoOperations mongo) {
        super(mongo, InactivityPolicyDocument.COLLECTION);
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
        if (event instanceof InactivityPolicyEvent about) {
            documents.accept(
                    InactivityPolicyDocument.COLLECTION, about.organizationId().toString());
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        if (stored.event() instanceof InactivityPolicyEvent event) {
            switch (event) {
                case InactivityDaysChanged changed ->
                    documents.change(
                            InactivityPolicyDocument.COLLECTION,
                            changed.organizationId().toString(),
                            stored,
                            document -> new InactivityPolicyDocument(document).set(changed));
            }
        }
    }
}
