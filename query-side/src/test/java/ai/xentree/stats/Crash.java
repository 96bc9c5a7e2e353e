package ai.xentree.stats;

import ai.xentree.projection.EmbeddedViews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bson.Document;

/** The death of a writer of pages before it publishes. */
public final class Crash {

    private final EmbeddedViews views;
    private final String pages;
    private final String published;
    private final RandomGenerator random;
    private final Map<String, Map<String, Document>> before;

    /** One that may happen to whatever is written from now on. */
    public Crash(EmbeddedViews views, String pages, RandomGenerator random) {
        this.views = views;
        this.pages = pages;
        this.published = pages + "_published";
        this.random = random;
        this.before = documents();
    }

    private Map<String, Map<String, Document>> documents() {
        var all = new HashMap<String, Map<String, Document>>();
        List.of(pages, published).forEach(collection -> {
            var documents = new HashMap<String, Document>();
            views.place()
                    .getCollection(collection)
                    .find()
                    .forEach(document -> documents.put(document.getString("_id"), document));
            all.put(collection, documents);
        });
        return all;
    }

    /** Nothing was published, and some of the writes have not arrived. */
    public void happens() {
        documents().forEach((name, documents) -> {
            var collection = views.place().getCollection(name);
            documents.keySet().stream().sorted().forEach(id -> {
                if (name.equals(published) || random.nextBoolean()) {
                    collection.deleteOne(new Document("_id", id));
                    Optional.ofNullable(before.getOrDefault(name, Map.of()).get(id))
                            .ifPresent(collection::insertOne);
                }
            });
        });
    }
}
