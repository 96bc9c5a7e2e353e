package ai.xentree.projection;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a read model stands, whichever program writes it.
 *
 * @param name of the read model
 * @param position of the last event it shows; 0 before the first
 * @param head position of the newest event
 * @param behind age of the oldest event that it does not show; 0 without one
 * @param deadLetters events set aside
 * @param here what this program does with it; null where another one keeps it up
 * @param rebuild that is under way
 * @param updatedAt when the last event that it shows was stored
 */
public record Standing(
        String name,
        long position,
        long head,
        Duration behind,
        long deadLetters,
        @Nullable ProjectionStatus here,
        @Nullable Progress rebuild,
        Instant updatedAt) {

    /** One of which nothing is known yet. */
    static Standing unknown(String name) {
        return new Standing(name, 0, 0, Duration.ZERO, 0, null, null, Instant.EPOCH);
    }

    /** How many events it does not show yet. */
    public long lag() {
        return Math.max(0, head - position);
    }
}
