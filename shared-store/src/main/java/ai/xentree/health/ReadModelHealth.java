package ai.xentree.health;

import org.jspecify.annotations.Nullable;

/**
 * How a read model is doing.
 *
 * @param state what this program does with it, such as {@code running}
 * @param failing whether it fails again and again
 * @param position of the last event that it shows; 0 before the first
 * @param lag events that it does not show yet
 * @param deadLetters events set aside
 * @param lastError kind and place of what went wrong last, if it has not gone right since
 */
public record ReadModelHealth(
        String name,
        String state,
        boolean failing,
        long position,
        long lag,
        long deadLetters,
        @Nullable String lastError) {

    /** Whether it wants looking at, where a read model may be so many events behind. */
    HealthStatus status(long tolerableLag) {
        return failing || deadLetters > 0 || lag > tolerableLag ? HealthStatus.DEGRADED : HealthStatus.OK;
    }
}
