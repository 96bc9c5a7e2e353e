package ai.xentree.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import ai.xentree.core.Ids;
import ai.xentree.projection.Rebuild.Status;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What was asked to be made anew, kept beside the read models. The program that writes a read model sees to it. */
public final class Rebuilds {

    private static final List<String> UNFINISHED = List.of(Status.QUEUED.name(), Status.RUNNING.name());

    private final ReadModelPlace place;
    private final Ids ids;
    private final InstantSource clock;

    Rebuilds(ReadModelPlace place, Ids ids, InstantSource clock) {
        this.place = place;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for a read model to be made anew; empty where that is being done already.
     *
     * @param target position of the newest event
     */
    Optional<Rebuild> request(String projection, long target, @Nullable String reason, @Nullable UUID requestedBy) {
        if (unfinished(projection).isPresent()) {
            return Optional.empty();
        }
        var rebuild = new Rebuild(
                ids.next(),
                projection,
                latestGeneration(projection) + 1,
                Status.QUEUED,
                target,
                reason,
                requestedBy,
                clock.instant(),
                null,
                null,
                null);
        return insert(rebuild) ? Optional.of(rebuild) : Optional.empty();
    }

    /** Two who ask at once ask for the same generation, of which there can be only one. */
    private boolean insert(Rebuild rebuild) {
        collection().createIndex(Indexes.ascending("projection", "generation"), new IndexOptions().unique(true));
        try {
            collection().insertOne(encode(rebuild));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private int latestGeneration(String projection) {
        var latest = collection()
                .find(eq("projection", projection))
                .sort(Sorts.descending("generation"))
                .first();
        return latest == null ? Generations.FIRST : latest.getInteger("generation");
    }

    /** One of them. */
    public Optional<Rebuild> find(UUID id) {
        return Optional.ofNullable(collection().find(eq("_id", id.toString())).first())
                .map(Rebuilds::decode);
    }

    /** That of a read model which is not over. */
    public Optional<Rebuild> unfinished(String projection) {
        return Optional.ofNullable(collection()
                        .find(and(eq("projection", projection), in("status", UNFINISHED)))
                        .first())
                .map(Rebuilds::decode);
    }

    void begun(Rebuild rebuild) {
        if (rebuild.startedAt() == null) {
            update(
                    rebuild.id(),
                    Updates.combine(
                            Updates.set("status", Status.RUNNING.name()), Updates.set("started_at", clock.instant())));
        }
    }

    void completed(Rebuild rebuild) {
        over(rebuild.id(), Status.COMPLETED, null);
    }

    /** Gives one up that is not over; answers whether it was not. */
    boolean failed(UUID id, String error) {
        return over(id, Status.FAILED, error);
    }

    private boolean over(UUID id, Status status, @Nullable String error) {
        return update(
                id,
                Updates.combine(
                        Updates.set("status", status.name()),
                        Updates.set("error", error),
                        Updates.set("finished_at", clock.instant())));
    }

    private boolean update(UUID id, Bson change) {
        return collection()
                        .updateOne(and(eq("_id", id.toString()), in("status", UNFINISHED)), change)
                        .getMatchedCount()
                == 1;
    }

    private static Document encode(Rebuild rebuild) {
        return new Document("_id", rebuild.id().toString())
                .append("projection", rebuild.projection())
                .append("generation", rebuild.generation())
                .append("status", rebuild.status().name())
                .append("target", rebuild.target())
                .append("reason", rebuild.reason())
                .append(
                        "requested_by",
                        rebuild.requestedBy() == null
                                ? null
                                : rebuild.requestedBy().toString())
                .append("requested_at", rebuild.requestedAt());
    }

    private static Rebuild decode(Document document) {
        var requestedBy = document.getString("requested_by");
        return new Rebuild(
                UUID.fromString(document.getString("_id")),
                document.getString("projection"),
                document.getInteger("generation"),
                Status.valueOf(document.getString("status")),
                document.getLong("target"),
                document.getString("reason"),
                requestedBy == null ? null : UUID.fromString(requestedBy),
                document.getDate("requested_at").toInstant(),
                instant(document, "started_at"),
                instant(document, "finished_at"),
                document.getString("error"));
    }

    private static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }

    private MongoCollection<Document> collection() {
        return place.getCollection("projection_rebuilds");
    }
}
