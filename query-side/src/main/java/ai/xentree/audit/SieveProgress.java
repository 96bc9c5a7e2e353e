package ai.xentree.audit;

import static com.mongodb.client.model.Updates.setOnInsert;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * How far sieves were made, which is in order. It is kept with the memberships that were followed for them, so that neither is there
 * without the other.
 */
final class SieveProgress {

    /** No person's. */
    private static final String ID = "progress";

    private final ReadModelPlace place;

    SieveProgress(ReadModelPlace place) {
        this.place = place;
    }

    /**
     * So far.
     *
     * @param stretches how many
     * @param event id of the last event in them; empty where there are none
     * @param attempt what tells it from progress before everything was forgotten
     */
    record Made(long stretches, String event, String attempt) {

        private Document fields() {
            return new Document("stretches", stretches).append("event", event).append("attempt", attempt);
        }
    }

    /** How far they are made; nothing where nothing was begun. */
    Optional<Made> made() {
        return Optional.ofNullable(collection().find(Filters.eq("_id", ID)).first())
                .map(found ->
                        new Made(found.getLong("stretches"), found.getString("event"), found.getString("attempt")));
    }

    /** Begins with the first stretch, unless another program did. */
    void begin() {
        var nothing = new Made(0, "", UUID.randomUUID().toString());
        collection().updateOne(Filters.eq("_id", ID), setOnInsert(nothing.fields()), new UpdateOptions().upsert(true));
    }

    /** One more is made; it stays as it was where another program has gone on meanwhile, or forgotten everything. */
    void advance(Made before, String event) {
        var after = new Made(before.stretches() + 1, event, before.attempt());
        collection().replaceOne(before.fields().append("_id", ID), after.fields());
    }

    private MongoCollection<Document> collection() {
        return place.getCollection(FollowedMemberships.COLLECTION);
    }
}
