package ai.xentree.projection.past;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Where points of history are kept: collections beside the read models, entered in a list, so that what a program leaves
 * behind that was killed is found and dropped by the next. Landmarks stay, for all programs.
 */
class Places {

    private static final String LIST = "past_points";
    private static final String COLLECTIONS = "collections";
    private static final String UNTIL = "until";
    private static final String PROGRAM = "program";

    private final MongoOperations mongo;
    private final PastSettings settings;
    private final InstantSource clock;
    private final ObjectId program = new ObjectId();
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    Places(MongoOperations mongo, PastSettings settings, InstantSource clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes room for collections of those names, and answers what it is called. */
    String create(List<String> collections) {
        var name = "past_" + new ObjectId().toHexString();
        list().insertOne(entry(name, collections));
        own.add(name);
        return name;
    }

    /**
     * Makes room for collections of those names under a name; answers false where it is taken. There may be something in it: of a
     * program that was silent for so long that its place was dropped, and that went on.
     */
    boolean claim(String name, List<String> collections) {
        try {
            list().insertOne(entry(name, collections));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        own.add(name);
        return true;
    }

    private Document entry(String name, List<String> collections) {
        return new Document("_id", name)
                .append(COLLECTIONS, collections)
                .append(UNTIL, until())
                .append(PROGRAM, program);
    }

    ReadModelPlace named(String name) {
        return ReadModelPlace.in(mongo, collection -> name + "_" + collection);
    }

    boolean isThere(String name) {
        return list().find(Filters.eq("_id", name)).first() != null;
    }

    void renew() {
        own.forEach(name -> list().updateOne(entryOfThis(name), Updates.set(UNTIL, until())));
    }

    /**
     * Makes a place of this program's a landmark, which nobody need renew.
     *
     * @throws IllegalStateException if it is not this program's any more; part of what was written may be gone
     */
    void keep(Landmark landmark) {
        own.remove(landmark.place());
        var kept = list().updateOne(
                        entryOfThis(landmark.place()),
                        new Document("$set", landmark.encode())
                                .append("$unset", new Document(UNTIL, "").append(PROGRAM, "")));
        if (kept.getMatchedCount() == 0) {
            throw new IllegalStateException(landmark.place() + " was dropped while it was made.");
        }
    }

    private Bson entryOfThis(String name) {
        return Filters.and(Filters.eq("_id", name), Filters.eq(PROGRAM, program));
    }

    /** The landmarks of all read models, whichever version made them, by position. */
    List<Landmark> landmarks() {
        return list()
                .find(Filters.exists(Landmark.READ_MODEL))
                .sort(Sorts.ascending(Landmark.POSITION))
                .into(new ArrayList<>())
                .stream()
                .map(Landmark::decode)
                .toList();
    }

    /** Those of a read model in its present version, by position. */
    List<Landmark> landmarks(Recipe<?> recipe) {
        return landmarks().stream().filter(landmark -> landmark.isOf(recipe)).toList();
    }

    /** Whether a landmark has not been taken away. */
    boolean stands(Landmark landmark) {
        var found = list().find(Filters.eq("_id", landmark.place())).first();
        return found != null && found.containsKey(Landmark.READ_MODEL);
    }

    /** Drops a place; whoever reads a landmark there finds out afterwards that it does not stand any more. */
    void drop(String name, List<String> collections) {
        own.remove(name);
        list().updateOne(
                        Filters.eq("_id", name),
                        Updates.combine(
                                Updates.unset(Landmark.READ_MODEL), Updates.set(UNTIL, Date.from(Instant.EPOCH))));
        named(name).drop(collections.toArray(String[]::new));
        list().deleteOne(Filters.eq("_id", name));
    }

    /** Drops what nobody has renewed in time. */
    void dropAbandoned() {
        list().find(Filters.exists(UNTIL)).into(new ArrayList<>()).stream()
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
