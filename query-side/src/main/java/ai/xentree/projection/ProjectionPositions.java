package ai.xentree.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** How far each read model has come and which program writes it, kept beside the read models themselves. */
public final class ProjectionPositions {

    /** Before the first event. */
    public static final long NONE = -1;

    /**
     * How far a read model of a version has come.
     *
     * @param generation that the version is; in which collections it is kept
     */
    public record Position(int version, long position, Instant storedAt, int generation) {

        /** Of a read model of which there is only one generation. */
        public Position(int version, long position, Instant storedAt) {
            this(version, position, storedAt, Generations.FIRST);
        }
    }

    private static final String GENERATION = "generation";

    private final ReadModelPlace place;
    private final String owner;
    private final Duration lease;
    private final Map<String, Position> here = new ConcurrentHashMap<>();

    /** Those in that database, for a program of that name. */
    public ProjectionPositions(ReadModelPlace place, String owner, Duration lease) {
        this.place = place;
        this.owner = owner;
        this.lease = lease;
    }

    /** Makes this program the one that writes a read model; answers false where another one is. */
    public boolean claim(String projection, Instant now) {
        var until = now.plus(lease);
        var free = and(eq("_id", projection), or(eq("owner", owner), lt("until", now)));
        var result =
                collection().updateOne(free, Updates.combine(Updates.set("owner", owner), Updates.set("until", until)));
        var claimed = result.getMatchedCount() == 1 || insert(projection, until);
        if (!claimed) {
            here.remove(projection);
        }
        return claimed;
    }

    private boolean insert(String projection, Instant until) {
        if (find(projection).isPresent()
                || collection().find(eq("_id", projection)).first() != null) {
            return false;
        }
        try {
            collection()
                    .insertOne(new Document("_id", projection)
                            .append("owner", owner)
                            .append("until", until));
            return true;
        } catch (MongoWriteException e) {
            return false;
        }
    }

    /**
     * Keeps this program the one that writes a read model; answers false where another one is, or where nothing is written down of
     * it any more: then what was made of it is gone too.
     */
    public boolean renew(String projection, Instant now) {
        var own = and(eq("_id", projection), eq("owner", owner));
        var kept = collection()
                        .updateOne(own, Updates.set("until", now.plus(lease)))
                        .getMatchedCount()
                == 1;
        if (!kept) {
            here.remove(projection);
        }
        return kept;
    }

    /** Lets another program write from now on. */
    public void release(String projection) {
        here.remove(projection);
        collection().updateOne(and(eq("_id", projection), eq("owner", owner)), Updates.set("until", Instant.EPOCH));
    }

    /**
     * How far a read model has come by what this program knows, which of one that it writes itself may not be written down yet;
     * empty if it has not begun.
     */
    public Optional<Position> latest(String projection) {
        return Optional.ofNullable(here.get(projection)).or(() -> find(projection));
    }

    /** How far a read model has come by what is written down; empty if it has not begun. */
    public Optional<Position> find(String projection) {
        return Optional.ofNullable(collection().find(eq("_id", projection)).first())
                .filter(document -> document.containsKey("position"))
                .map(document -> new Position(
                        document.getInteger("version"),
                        document.getLong("position"),
                        document.getDate("stored_at").toInstant(),
                        document.getInteger(GENERATION, Generations.FIRST)));
    }

    /**
     * Records how far a read model has come.
     *
     * @throws OvertakenException if another program writes it, or another generation of it answers by now
     */
    public void save(String projection, Position position) {
        replace(projection, position.generation(), position);
    }

    /** Takes note of how far a read model has come that this program writes. */
    void note(String projection, Position position) {
        here.put(projection, position);
    }

    /**
     * Makes another generation the one that answers.
     *
     * @throws OvertakenException if another program writes it, or another generation answers than was thought
     */
    void switchOver(String projection, int from, Position to) {
        replace(projection, from, to);
    }

    private void replace(String projection, int from, Position to) {
        var result = collection()
                .updateOne(
                        and(eq("_id", projection), eq("owner", owner), in(GENERATION, null, from)),
                        Updates.combine(
                                Updates.set("version", to.version()),
                                Updates.set("position", to.position()),
                                Updates.set("stored_at", to.storedAt()),
                                Updates.set(GENERATION, to.generation())));
        if (result.getMatchedCount() == 0) {
            here.remove(projection);
            throw new OvertakenException("the position of " + projection);
        }
        note(projection, to);
    }

    /** Forgets how far something has come that is not kept any more. */
    void remove(String projection) {
        here.remove(projection);
        collection().deleteOne(eq("_id", projection));
    }

    private MongoCollection<Document> collection() {
        return place.getCollection("projections");
    }
}
