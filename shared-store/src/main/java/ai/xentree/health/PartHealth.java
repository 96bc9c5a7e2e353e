package ai.xentree.health;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a part was found.
 *
 * @param latency how long it took to do something small; null where nothing was tried, or it failed
 * @param message what is wrong, or what there is to know, in words
 */
public record PartHealth(
        HealthStatus status,
        @Nullable Duration latency,
        @Nullable String message) {

    /** It does what it is for, and took so long. */
    public static PartHealth ok(Duration latency) {
        return new PartHealth(HealthStatus.OK, latency, null);
    }

    /** Nothing was tried; that is what there is to know. */
    public static PartHealth ok(String message) {
        return new PartHealth(HealthStatus.OK, null, message);
    }

    /** It does not do what it is for. */
    public static PartHealth down(String message) {
        return new PartHealth(HealthStatus.DOWN, null, message);
    }
}
