package ai.xentree.stats.past;

import ai.xentree.projection.ReadModelCollections;
import ai.xentree.stats.pages.Pages;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Where points of history are kept: collections beside the read models, entered in a list, so that what a program leaves
 * behind that was killed is found and dropped by the next.
 */
final class Places {

    private static final String LIST = "past_points";
    private static final String UNTIL = "until";

    private final MongoOperations mongo;
    private final PastSettings settings;
    private final InstantSource clock;

    Places(MongoOperations mongo, PastSettings settings, InstantSource clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    Place create() {
        var name = "past_" + new ObjectId().toHexString();
        list().insertOne(new Document("_id", name).append(UNTIL, until()));
        return new Place(name, new Pages(mongo, name, settings.cache().toBytes()));
    }

    void renew(Collection<String> names) {
        names.forEach(name -> list().updateOne(Filters.eq("_id", name), Updates.set(UNTIL, until())));
    }

    void drop(String name) {
        ReadModelCollections.drop(mongo, Pages.collections(name));
        list().deleteOne(Filters.eq("_id", name));
    }

    /** Drops what nobody has renewed in time. */
    void dropAbandoned() {
        list().find().into(new ArrayList<>()).stream()
                .filter(entry -> entry.getDate(UNTIL).toInstant().isBefore(clock.instant()))
                .forEach(entry -> drop(entry.getString("_id")));
    }

    private Date until() {
        return Date.from(clock.instant().plus(settings.lease()));
    }

    private MongoCollection<Document> list() {
        return mongo.getCollection(LIST);
    }
}
