package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The sieves of all stretches of history that are full, beside the read models and as disposable: one that is missing is made of
 * the stretch when that is read. What is stored does not change, so neither do they.
 */
final class Sieves {

    /** Events in a stretch. */
    static final int STRETCH = 1_000;

    private static final String COLLECTION = "audit_sieves_2";

    /** Those that did not know of sessions. */
    private static final String FORMER = "audit_sieves";

    private final ReadModelPlace place;
    private final RawEvents events;
    private volatile boolean checked;
    private long next;

    Sieves(ReadModelPlace place, RawEvents events) {
        this.place = place;
        this.events = events;
    }

    /** Those of stretches, by number from 0; those that are missing are left out. */
    Map<Long, Sieve> between(long first, long last) {
        check();
        var found = new HashMap<Long, Sieve>();
        collection()
                .find(Filters.and(Filters.gte("_id", first), Filters.lte("_id", last)))
                .forEach(document -> found.put(document.getLong("_id"), sieve(document)));
        return found;
    }

    /** Keeps the sieve of a stretch that is full. */
    void keep(long number, List<RawEvent> stretch) {
        var sieve = Sieve.of(stretch);
        var document = new Document("_id", number)
                .append("bits", new Binary(sieve.bits()))
                .append("first", sieve.first())
                .append("last", sieve.last())
                .append("event", stretch.getLast().eventId());
        collection().replaceOne(Filters.eq("_id", number), document, new ReplaceOptions().upsert(true));
    }

    /** Makes the next ones that are missing, so that no search has to. */
    synchronized void makeNext(int atMost) {
        check();
        for (int made = 0; made < atMost && (next + 1) * STRETCH <= events.head(); next++) {
            if (collection().find(Filters.eq("_id", next)).first() == null) {
                keep(next, events.after(next * STRETCH, STRETCH));
                made++;
            }
        }
    }

    private void check() {
        if (!checked) {
            forgetAnotherHistory();
        }
    }

    /** Where another history is in the store than they were made of, as after a backup was put back, they are all made again. */
    private synchronized void forgetAnotherHistory() {
        var newest = Optional.ofNullable(
                collection().find().sort(Sorts.descending("_id")).first());
        if (!checked && newest.filter(document -> !isOfThisHistory(document)).isPresent()) {
            place.drop(COLLECTION);
        }
        place.drop(FORMER);
        checked = true;
    }

    private boolean isOfThisHistory(Document newest) {
        var end = (newest.getLong("_id") + 1) * STRETCH;
        return events.after(end - 1, 1).stream()
                .anyMatch(event -> event.eventId().equals(newest.getString("event")));
    }

    private static Sieve sieve(Document document) {
        return new Sieve(
                document.get("bits", Binary.class).getData(), document.getLong("first"), document.getLong("last"));
    }

    private MongoCollection<Document> collection() {
        return place.getCollection(COLLECTION);
    }
}
