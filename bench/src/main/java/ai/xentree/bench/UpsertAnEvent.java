package ai.xentree.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;

import ai.xentree.sessions.EndedSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What projections commonly do: each session is added to its person's day by one upsert, in the same embedded MongoDB. Far
 * less than the engagement model, which keeps weeks, last ends and lists of sessions too.
 */
final class UpsertAnEvent {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 60_000;
    private static final String COLLECTION = "bench_days";

    private final MongoCollection<Document> days;

    private UpsertAnEvent(MongoCollection<Document> days) {
        this.days = days;
    }

    /** Sessions a second, on a history that is kept. */
    static double perSecond(Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.withEngagement(data)) {
            program.awaitReadModels();
            var mongo = program.context().getBean(MongoOperations.class);
            mongo.dropCollection(COLLECTION);
            var upserts = new UpsertAnEvent(mongo.getCollection(COLLECTION));
            try (var stream = program.context().getBean(EventStore.class).openStream(null)) {
                upserts.take(stream, WARM_UP);
                var began = System.nanoTime();
                upserts.take(stream, MEASURED);
                return MEASURED * 1e9 / (System.nanoTime() - began);
            } finally {
                mongo.dropCollection(COLLECTION);
            }
        }
    }

    private void take(BlockingStream<TrackedEventMessage<?>> stream, int sessions) throws InterruptedException {
        for (int taken = 0; taken < sessions; ) {
            if (stream.nextAvailable().getPayload() instanceof EndedSession session) {
                upsert(session);
                taken++;
            }
        }
    }

    private void upsert(EndedSession session) {
        var day = LocalDate.ofInstant(session.startedAt(), ZoneOffset.UTC);
        days.updateOne(
                eq("_id", session.userId() + ":" + day),
                combine(
                        inc("seconds", session.learningSeconds()),
                        inc("sessions", 1),
                        max("last_end", session.endedAt().toEpochMilli())),
                new UpdateOptions().upsert(true));
    }
}
