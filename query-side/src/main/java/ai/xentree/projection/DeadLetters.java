package ai.xentree.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import ai.xentree.projection.DeadLetter.Failed;
import ai.xentree.projection.DeadLetter.Status;
import ai.xentree.web.paging.Page;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Events that a read model could not fold, set aside beside it, and the later ones of their sequences: of each generation
 * those that are missing in it.
 */
final class DeadLetters {

    private static final String GENERATION = "generation_key";
    private static final String PROJECTION = "projection";
    private static final String SEQUENCE = "sequence";
    private static final String POSITION = "position";
    private static final String CAUSE = "cause";
    private static final String ATTEMPTS = "attempts";
    private static final String STATUS = "status";
    private static final String FIRST = "first_failed_at";
    private static final String LAST = "last_failed_at";

    private final ReadModelPlace place;

    DeadLetters(ReadModelPlace place) {
        this.place = place;
    }

    /** Sets events aside; the same ones again change nothing. */
    void park(String generation, Collection<Failed> events, Instant now) {
        if (events.isEmpty()) {
            return;
        }
        var writes = new ArrayList<UpdateOneModel<Document>>();
        for (var event : events) {
            var id = generation + ":" + event.position();
            writes.add(new UpdateOneModel<>(
                    eq("_id", id),
                    Updates.combine(
                            Updates.setOnInsert("id", outside(generation, event.position())),
                            Updates.setOnInsert(GENERATION, generation),
                            Updates.setOnInsert(PROJECTION, Generations.readModel(generation)),
                            Updates.setOnInsert(SEQUENCE, event.sequence()),
                            Updates.setOnInsert(POSITION, event.position()),
                            Updates.setOnInsert("event_id", event.eventId()),
                            Updates.setOnInsert("event_type", event.eventType()),
                            Updates.setOnInsert("aggregate_id", event.aggregateId()),
                            Updates.setOnInsert(CAUSE, event.cause()),
                            Updates.setOnInsert(ATTEMPTS, 1),
                            Updates.setOnInsert(STATUS, Status.OPEN.name()),
                            Updates.setOnInsert(FIRST, now),
                            Updates.setOnInsert(LAST, now)),
                    new UpdateOptions().upsert(true)));
        }
        collection().bulkWrite(writes);
    }

    /** The same event is the same to operators in every generation. */
    private static String outside(String generation, long position) {
        var name = Generations.readModel(generation) + ":" + position;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The sequences of which events up to a position are set aside. */
    Set<String> sequences(String generation, long upTo) {
        var sequences = new HashSet<String>();
        collection()
                .find(and(open(generation), lte(POSITION, upTo)))
                .forEach(document -> sequences.add(document.getString(SEQUENCE)));
        return sequences;
    }

    /** The events after a position that are set aside. */
    List<Failed> after(String generation, long position) {
        return collection()
                .find(and(open(generation), gt(POSITION, position)))
                .map(document -> decode(document).event())
                .into(new ArrayList<>());
    }

    /** The positions of events that were given up, in whatever generation: a new one leaves them out as well. */
    Set<Long> discarded(String projection) {
        var positions = new HashSet<Long>();
        collection()
                .find(and(eq(PROJECTION, projection), eq(STATUS, Status.DISCARDED.name())))
                .forEach(document -> positions.add(document.getLong(POSITION)));
        return positions;
    }

    /** How many events are set aside. */
    long count(String generation) {
        return collection().countDocuments(open(generation));
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

    /** Forgets those of a generation, which is built anew; what was given up stays given up. */
    void clear(String generation) {
        collection().deleteMany(and(eq(GENERATION, generation), ne(STATUS, Status.DISCARDED.name())));
    }

    /** Has a generation take the place of those before: what is not missing in it any more is resolved. */
    void takeOver(String to) {
        var others = and(eq(PROJECTION, Generations.readModel(to)), eq(STATUS, Status.OPEN.name()), ne(GENERATION, to));
        for (var before : collection().find(others).into(new ArrayList<>())) {
            var again = and(open(to), eq(POSITION, before.getLong(POSITION)));
            var failsStill = collection()
                    .updateOne(
                            again,
                            Updates.combine(
                                    Updates.inc(ATTEMPTS, before.getInteger(ATTEMPTS)),
                                    Updates.set(FIRST, before.getDate(FIRST))));
            if (failsStill.getMatchedCount() == 1) {
                collection().deleteOne(eq("_id", before.getString("_id")));
            } else {
                set(before.getString("_id"), Updates.set(STATUS, Status.RESOLVED.name()));
            }
        }
    }

    /** One of them, as it is where it is missing in a generation that answers, or as it was last. */
    Optional<DeadLetter> find(UUID id, Collection<String> answering) {
        var found = collection().find(eq("id", id.toString())).into(new ArrayList<>());
        return found.stream()
                .max(Comparator.comparing((Document letter) -> answering.contains(letter.getString(GENERATION)))
                        .thenComparing(letter -> letter.getDate(LAST)))
                .map(DeadLetters::decode);
    }

    /** Those of a state, by position; of those that are open only those missing in a generation that answers. */
    List<DeadLetter> find(Collection<String> answering, @Nullable String projection, Status status, Page page) {
        return collection()
                .find(of(answering, projection, status))
                .sort(Sorts.ascending(POSITION, PROJECTION))
                .skip((int) Math.min(page.offset(), Integer.MAX_VALUE))
                .limit(page.limit())
                .map(DeadLetters::decode)
                .into(new ArrayList<>());
    }

    /** How many there are of a state. */
    long count(Collection<String> answering, @Nullable String projection, Status status) {
        return collection().countDocuments(of(answering, projection, status));
    }

    /** Gives one up, if it is still set aside; answers whether it was. */
    boolean discard(UUID id, String reason, @Nullable UUID by, Instant now) {
        return collection()
                        .updateMany(
                                and(eq("id", id.toString()), eq(STATUS, Status.OPEN.name())),
                                Updates.combine(
                                        Updates.set(STATUS, Status.DISCARDED.name()),
                                        Updates.set("reason", reason),
                                        Updates.set("discarded_by", by == null ? null : by.toString()),
                                        Updates.set("discarded_at", now)))
                        .getMatchedCount()
                > 0;
    }

    private void set(String documentId, Bson change) {
        collection().updateOne(eq("_id", documentId), change);
    }

    private static Bson of(Collection<String> answering, @Nullable String projection, Status status) {
        var ofStatus = status == Status.OPEN
                ? and(eq(STATUS, status.name()), in(GENERATION, answering))
                : eq(STATUS, status.name());
        return projection == null ? ofStatus : and(eq(PROJECTION, projection), ofStatus);
    }

    private static Bson open(String generation) {
        return and(eq(GENERATION, generation), eq(STATUS, Status.OPEN.name()));
    }

    private static DeadLetter decode(Document document) {
        return new DeadLetter(
                UUID.fromString(document.getString("id")),
                document.getString(PROJECTION),
                new Failed(
                        document.getString(SEQUENCE),
                        document.getLong(POSITION),
                        document.getString("event_id"),
                        document.getString("event_type"),
                        document.getString("aggregate_id"),
                        document.getString(CAUSE)),
                document.getInteger(ATTEMPTS),
                Status.valueOf(document.getString(STATUS)),
                document.getString("reason"),
                document.getDate(FIRST).toInstant(),
                document.getDate(LAST).toInstant());
    }

    private MongoCollection<Document> collection() {
        return place.getCollection("dead_letters");
    }
}
