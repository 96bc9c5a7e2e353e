package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;

/** Freshness of read models for the tests of features that have some. */
public final class FreshnessFixture {

    private FreshnessFixture() {}

    /** The freshness of what a test has put into a database. */
    public static ReadModelFreshness of(MongoOperations mongo) {
        return new ReadModelFreshness(positions(mongo));
    }

    /** Lets a read model have come to a position. */
    public static void reached(MongoOperations mongo, String projection, long position, Instant storedAt) {
        var positions = positions(mongo);
        positions.claim(projection, Instant.EPOCH);
        positions.save(projection, new Position(1, position, storedAt));
    }

    private static ProjectionPositions positions(MongoOperations mongo) {
        return new ProjectionPositions(mongo, "test", Duration.ofSeconds(20));
    }
}
