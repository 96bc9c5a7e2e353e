package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import java.time.Duration;
import java.time.Instant;

/** Freshness of read models for the tests of features that have some. */
public final class FreshnessFixture {

    private FreshnessFixture() {}

    /** The freshness of what a test has put into a database. */
    public static ReadModelFreshness of(ReadModelPlace place) {
        return new ReadModelFreshness(positions(place));
    }

    /** Lets a read model have come to a position. */
    public static void reached(ReadModelPlace place, String projection, long position, Instant storedAt) {
        var positions = positions(place);
        positions.claim(projection, Instant.EPOCH);
        positions.save(projection, new Position(1, position, storedAt));
    }

    private static ProjectionPositions positions(ReadModelPlace place) {
        return new ProjectionPositions(place, "test", Duration.ofSeconds(20));
    }
}
