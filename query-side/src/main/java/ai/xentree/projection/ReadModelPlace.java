package ai.xentree.projection;

import com.mongodb.client.MongoCollection;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where read models are kept: collections by the names that read models know. */
public interface ReadModelPlace {

    /** A collection. */
    MongoCollection<Document> getCollection(String name);

    /** Drops those collections that are there. */
    void drop(String... names);

    /** A database, in which collections bear the names that read models know. */
    static ReadModelPlace in(MongoOperations mongo) {
        return in(mongo, UnaryOperator.identity());
    }

    /** A database, in which collections bear other names. */
    static ReadModelPlace in(MongoOperations mongo, UnaryOperator<String> names) {
        return new NamedPlace(mongo, names);
    }
}
