package ai.xentree.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a rebuild has come.
 *
 * @param rebuild which
 * @param position of the last event taken up; 0 before the first
 * @param now as of when
 */
public record Progress(Rebuild rebuild, long position, Instant now) {

    private static final double MILLIS = 1_000;

    /** Events a second since it began; empty before. */
    public Optional<Double> eventsPerSecond() {
        var startedAt = rebuild.startedAt();
        if (startedAt == null) {
            return Optional.empty();
        }
        var until = rebuild.finishedAt() == null ? now : rebuild.finishedAt();
        var millis = Math.max(1, Duration.between(startedAt, until).toMillis());
        return Optional.of(position * MILLIS / millis);
    }

    /** How much of the way, from 0 to 1. */
    public double share() {
        return rebuild.target() <= 0 ? 1 : Math.min(1, (double) position / rebuild.target());
    }
}
