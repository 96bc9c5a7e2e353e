package ai.xentree.projection;

import com.mongodb.client.MongoCollection;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Collections of a database. */
record NamedPlace(MongoOperations mongo, UnaryOperator<String> names) implements ReadModelPlace {

    @Override
    public MongoCollection<Document> getCollection(String name) {
        return mongo.getCollection(names.apply(name));
    }

    @Override
    public void drop(String... collections) {
        var present = mongo.getCollectionNames();
        for (var collection : collections) {
            var name = names.apply(collection);
            if (present.contains(name)) {
                mongo.dropCollection(name);
            }
        }
    }
}
