package ai.xentree.audit;

import ai.xentree.audit.SieveProgress.Made;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The sieves of all stretches of history that are full, beside the read models and as disposable. They are made in order, because
 * which organizations count a session follows from what was before it; one that is missing has its stretch read. What is stored
 * does not change, so neither do they.
 */
final class Sieves {

    /** Events in a stretch. */
    static final int STRETCH = 1_000;

    private static final String COLLECTION = "audit_sieves_3";

    /** Those that did not know of sessions, or not whose they are. */
    private static final String[] FORMER = {"audit_sieves", "audit_sieves_2"};

    private final ReadModelPlace place;
    private final RawEvents events;
    private final FollowedMemberships memberships;
    private final SieveProgress progress;
    private volatile boolean checked;

    Sieves(ReadModelPlace place, RawEvents events, StoredPayloads payloads) {
        this.place = place;
        this.events = events;
        this.memberships = new FollowedMemberships(place, payloads);
        this.progress = new SieveProgress(place);
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

    /** Keeps the sieve of a stretch that is full and was read, if it is the next one to be made. */
    synchronized void keep(long number, List<RawEvent> stretch) {
        progress.made().filter(made -> made.stretches() == number).ifPresent(made -> make(made, stretch));
    }

    /** Makes the next ones, so that no search has to. */
    synchronized void makeNext(int atMost) {
        check();
        int count = 0;
        while (count < atMost && makeNext()) {
            count++;
        }
    }

    private boolean makeNext() {
        var made = progress.made().filter(this::isFull);
        made.ifPresent(before -> make(before, events.after(before.stretches() * STRETCH, STRETCH)));
        return made.isPresent();
    }

    private boolean isFull(Made made) {
        return (made.stretches() + 1) * STRETCH <= events.head();
    }

    private void make(Made made, List<RawEvent> stretch) {
        memberships.follow(stretch);
        var sieve = Sieve.of(stretch, memberships.counting(stretch));
        var document = new Document("_id", made.stretches())
                .append("bits", new Binary(sieve.bits()))
                .append("first", sieve.first())
                .append("last", sieve.last());
        collection().replaceOne(Filters.eq("_id", made.stretches()), document, new ReplaceOptions().upsert(true));
        progress.advance(made, stretch.getLast().eventId());
    }

    private void check() {
        if (!checked) {
            forgetAnotherHistory();
        }
    }

    /**
     * Where another history is in the store than they were made of, as after a backup was put back, or one of the two collections
     * is gone, they are all made again.
     */
    private synchronized void forgetAnotherHistory() {
        if (!checked && progress.made().filter(this::isOfThisHistory).isEmpty()) {
            place.drop(COLLECTION, FollowedMemberships.COLLECTION);
            progress.begin();
        }
        place.drop(FORMER);
        checked = true;
    }

    private boolean isOfThisHistory(Made made) {
        return made.stretches() == 0 || (isThere(made.stretches() - 1) && endsLike(made));
    }

    private boolean isThere(long number) {
        return collection().find(Filters.eq("_id", number)).first() != null;
    }

    private boolean endsLike(Made made) {
        return events.after(made.stretches() * STRETCH - 1, 1).stream()
                .anyMatch(event -> event.eventId().equals(made.event()));
    }

    private static Sieve sieve(Document document) {
        return new Sieve(
                document.get("bits", Binary.class).getData(), document.getLong("first"), document.getLong("last"));
    }

    private MongoCollection<Document> collection() {
        return place.getCollection(COLLECTION);
    }
}
