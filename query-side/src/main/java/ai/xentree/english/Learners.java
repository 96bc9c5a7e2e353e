package ai.xentree.english;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Reads what learners have done, always by the keys of what is wanted. */
@Component
final class Learners {

    private final MongoOperations mongo;

    Learners(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A person's way through each of those modules. */
    Map<UUID, ModuleDocument> ways(UUID userId, Collection<UUID> moduleIds) {
        var ids = moduleIds.stream().map(id -> ModuleDocument.id(userId, id)).toList();
        var found = all(ModuleDocument.COLLECTION, ids);
        var ways = new HashMap<UUID, ModuleDocument>();
        moduleIds.forEach(id -> {
            var document = found.get(ModuleDocument.id(userId, id));
            ways.put(id, document == null ? ModuleDocument.untouched() : new ModuleDocument(document));
        });
        return ways;
    }

    private Map<String, Document> all(String collection, Collection<String> ids) {
        var found = new HashMap<String, Document>();
        mongo.getCollection(collection)
                .find(Filters.in("_id", ids))
                .forEach(document -> found.put(document.getString("_id"), document));
        return found;
    }
}
