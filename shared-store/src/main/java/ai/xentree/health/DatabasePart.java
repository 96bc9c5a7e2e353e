package ai.xentree.health;

import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Says whether MongoDB answers, and how many connections it counts itself. */
@Component
public final class DatabasePart implements Part {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePart.class);

    /**
     * Connections as the database counts them, from whomever.
     *
     * @param max that it allows
     */
    public record Connections(int total, int active, int max) {}

    private final ObjectProvider<MongoOperations> mongo;
    private volatile Optional<Connections> connections = Optional.empty();

    DatabasePart(ObjectProvider<MongoOperations> mongo) {
        this.mongo = mongo;
    }

    @Override
    public PartName name() {
        return PartName.DATABASE;
    }

    @Override
    public PartHealth look() {
        connections = Optional.empty();
        var database = mongo.getObject();
        var began = System.nanoTime();
        database.executeCommand(new Document("ping", 1));
        var latency = Duration.ofNanos(System.nanoTime() - began);
        connections = count(database);
        return PartHealth.ok(latency);
    }

    /** What was counted when it was looked at last; empty where it does not tell. */
    public Optional<Connections> connections() {
        return connections;
    }

    /** Not every account may ask, and the embedded one does not know. */
    private static Optional<Connections> count(MongoOperations database) {
        try {
            var status = database.executeCommand(new Document("serverStatus", 1));
            return of(status.get("connections", new Document()));
        } catch (RuntimeException e) {
            LOG.debug("The database does not tell its connections", e);
            return Optional.empty();
        }
    }

    private static Optional<Connections> of(Document counted) {
        if (counted.get("current") instanceof Number total
                && counted.get("active") instanceof Number active
                && counted.get("available") instanceof Number available) {
            var busy = Math.min(active.intValue(), total.intValue());
            var max = Math.max(1, total.intValue() + available.intValue());
            return Optional.of(new Connections(total.intValue(), busy, max));
        }
        return Optional.empty();
    }
}
