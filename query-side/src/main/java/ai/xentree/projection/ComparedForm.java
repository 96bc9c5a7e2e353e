package ai.xentree.projection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/**
 * The form in which documents that show the same events are the same, however the events fell into batches and whoever wrote them.
 */
@FunctionalInterface
public interface ComparedForm {

    /** As they are. */
    ComparedForm AS_STORED = (place, collection, document) -> Optional.of(document);

    /**
     * A document in that form.
     *
     * @param place in which it and what belongs to it is
     * @return nothing when it is a part of another document's form
     */
    Optional<Document> of(ReadModelPlace place, String collection, Document document);

    /** Without some fields, by collection. */
    static ComparedForm without(Map<String, Set<String>> fields) {
        return (place, collection, document) -> {
            var rest = new Document(document);
            rest.keySet().removeAll(fields.getOrDefault(collection, Set.of()));
            return Optional.of(rest);
        };
    }
}
