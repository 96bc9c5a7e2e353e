package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How far one read model has come, written down with everything else, or a little later where there was nothing else to write:
 * most events concern few read models, and a crash in between costs no more than looking at them again.
 */
final class KeptPosition {

    private final ProjectionPositions positions;
    private final String projection;
    private final Duration every;
    private @Nullable Position unwritten;
    private long writeAt;

    /**
     * One that is not written down yet.
     *
     * @param every the longest time until it is, where nothing else was written
     */
    KeptPosition(ProjectionPositions positions, String projection, Duration every) {
        this.positions = positions;
        this.projection = projection;
        this.every = every;
    }

    /**
     * Writes it down.
     *
     * @throws OvertakenException if another program writes the read model, or another generation of it answers by now
     */
    void write(Position position) {
        positions.save(projection, position);
        unwritten = null;
    }

    /** Takes note of one up to which there was nothing to write, to be written down in time. */
    void note(Position position) {
        positions.note(projection, position);
        if (unwritten == null) {
            writeAt = System.nanoTime() + every.toNanos();
        }
        unwritten = position;
        writeIfDue();
    }

    void writeIfDue() {
        if (unwritten != null && System.nanoTime() - writeAt >= 0) {
            write(unwritten);
        }
    }

    /** Writes it down if it is not. */
    void writeNow() {
        if (unwritten != null) {
            write(unwritten);
        }
    }

    /** Leaves it as it is written down. */
    void forget() {
        unwritten = null;
    }

    /** How long one may wait for something else before it is to be written down (ms). */
    long patience(long mostMillis) {
        if (unwritten == null) {
            return mostMillis;
        }
        var left = TimeUnit.NANOSECONDS.toMillis(writeAt - System.nanoTime());
        return Math.clamp(left + 1, 0, mostMillis);
    }
}
