package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.web.consistency.Freshness;
import java.time.Instant;

/** How fresh read models are, for the headers of answers. To be asked before the read model is read: it only gets fresher. */
public final class ReadModelFreshness {

    private static final Freshness NOTHING_YET = new Freshness(ProjectionPositions.NONE, Instant.EPOCH);

    private final ProjectionPositions positions;

    ReadModelFreshness(ProjectionPositions positions) {
        this.positions = positions;
    }

    /** The newest event that a read model shows, whichever program writes it. */
    public Freshness of(String projection) {
        return positions.latest(projection).map(ReadModelFreshness::freshness).orElse(NOTHING_YET);
    }

    private static Freshness freshness(Position position) {
        return new Freshness(position.position(), position.storedAt());
    }
}
