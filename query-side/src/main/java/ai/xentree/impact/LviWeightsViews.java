package ai.xentree.impact;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Reads what organizations weigh by. */
@Component
final class LviWeightsViews {

    private final MongoOperations mongo;

    LviWeightsViews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An organization's weights; the defaults where it never chose any. */
    LviWeightsInForce of(UUID organizationId) {
        var found = mongo.getCollection(LviWeightsDocument.COLLECTION)
                .find(Filters.eq("_id", organizationId.toString()))
                .first();
        return Optional.ofNullable(found)
                .map(document -> new LviWeightsDocument(document).inForce())
                .orElse(LviWeightsInForce.DEFAULT);
    }
}
