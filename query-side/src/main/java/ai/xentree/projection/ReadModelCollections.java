package ai.xentree.projection;

import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of a read model. */
public final class ReadModelCollections {

    private ReadModelCollections() {}

    /** Drops those that are there. */
    public static void drop(MongoOperations mongo, String... names) {
        var present = mongo.getCollectionNames();
        for (var name : names) {
            if (present.contains(name)) {
                mongo.dropCollection(name);
            }
        }
    }
}
