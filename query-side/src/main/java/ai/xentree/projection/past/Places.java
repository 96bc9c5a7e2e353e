package ai.xentree.projection.past;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Where points of history are kept: collections beside the read models, entered in a list, so that what a program leaves
 * behind that was killed is found and dropped by the next.
 */
final class Places {

    private static final String LIST = "past_points";
    private static final String COLLECTIONS = "collections";
    private static final String UNTIL = "until";

    private final MongoOperations mongo;
    private final PastSettings settings;
    private final InstantSource clock;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    Places(MongoOperations mongo, PastSettings settings, InstantSource clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes room for collections of those names, and answers what it is called. */
    String create(List<String> collections) {
        var name = "past_" + new ObjectId().toHexString();
        list().insertOne(new Document("_id", name)
                .append(COLLECTIONS, collections)
                .append(UNTIL, until()));
        own.add(name);
        return name;
    }

    ReadModelPlace named(String name) {
        return ReadModelPlace.in(mongo, collection -> name + "_" + collection);
    }

    void renew() {
        own.forEach(name -> list().updateOne(Filters.eq("_id", name), Updates.set(UNTIL, until())));
    }

    void drop(String name, List<String> collections) {
        own.remove(name);
        named(name).drop(collections.toArray(String[]::new));
        list().deleteOne(Filters.eq("_id", name));
    }

    /** Drops what nobody has renewed in time. */
    void dropAbandoned() {
        list().find().into(new ArrayList<>()).stream()
                .filter(entry -> entry.getDate(UNTIL).toInstant().isBefore(clock.instant()))
                .forEach(entry -> drop(entry.getString("_id"), entry.getList(COLLECTIONS, String.class)));
    }

    private Date until() {
        return Date.from(clock.instant().plus(settings.lease()));
    }

    private MongoCollection<Document> list() {
        return mongo.getCollection(LIST);
    }
}
