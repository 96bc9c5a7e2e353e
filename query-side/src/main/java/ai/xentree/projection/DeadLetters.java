package ai.xentree.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Events that a read model could not fold, set aside beside it, and the later ones of their sequences. */
final class DeadLetters {

    /**
     * An event set aside.
     *
     * @param cause what failed, without any value of the event; for later ones of a sequence, that an earlier one did
     */
    record DeadLetter(String sequence, long position, String eventType, String cause) {}

    private final ReadModelPlace place;

    DeadLetters(ReadModelPlace place) {
        this.place = place;
    }

    /** Sets events aside; the same ones again change nothing. */
    void park(String projection, Collection<DeadLetter> letters, Instant now) {
        if (letters.isEmpty()) {
            return;
        }
        var writes = new ArrayList<ReplaceOneModel<Document>>();
        letters.forEach(letter -> {
            var id = projection + ":" + letter.position();
            var document = new Document("_id", id)
                    .append("projection", projection)
                    .append("sequence", letter.sequence())
                    .append("position", letter.position())
                    .append("event_type", letter.eventType())
                    .append("cause", letter.cause())
                    .append("parked_at", now)
                    .append("status", "open");
            writes.add(new ReplaceOneModel<>(eq("_id", id), document, new ReplaceOptions().upsert(true)));
        });
        collection().bulkWrite(writes);
    }

    /** The sequences of which events are set aside. */
    Set<String> sequences(String projection) {
        var sequences = new HashSet<String>();
        collection().find(open(projection)).forEach(document -> sequences.add(document.getString("sequence")));
        return sequences;
    }

    /** How many events are set aside. */
    long count(String projection) {
        return collection().countDocuments(open(projection));
    }

    /** Whether the store of read models answers at all. */
    boolean reachable() {
        try {
            collection().find(eq("_id", "")).first();
            return true;
        } catch (MongoException e) {
            return false;
        }
    }

    /** Forgets all of a read model's, which is built anew. */
    void clear(String projection) {
        collection().deleteMany(eq("projection", projection));
    }

    private static Bson open(String projection) {
        return and(eq("projection", projection), Filters.eq("status", "open"));
    }

    private MongoCollection<Document> collection() {
        return place.getCollection("dead_letters");
    }
}
