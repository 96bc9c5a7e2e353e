package ai.xentree.projection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a read model could not take up, set aside.
 *
 * @param id of it
 * @param projection the read model
 * @param event what is known of the event
 * @param attempts how often it was tried
 * @param status what became of it
 * @param reason why it was discarded; null if it was not
 * @param firstFailedAt when it failed first
 * @param lastFailedAt when it failed last
 */
public record DeadLetter(
        UUID id,
        String projection,
        Failed event,
        int attempts,
        Status status,
        @Nullable String reason,
        Instant firstFailedAt,
        Instant lastFailedAt) {

    /** What became of an event set aside. */
    public enum Status {
        /** It is missing in the read model. */
        OPEN,
        /** It is in the read model by now. */
        RESOLVED,
        /** It was given up. */
        DISCARDED
    }

    /**
     * An event that failed.
     *
     * @param sequence what it belongs to; later events of the same are set aside with it
     * @param position in the whole history
     * @param eventId its id
     * @param eventType its type
     * @param aggregateId its aggregate, if it has one
     * @param cause what failed, without any value of the event; for later ones of a sequence, that an earlier one did
     */
    public record Failed(
            String sequence,
            long position,
            String eventId,
            String eventType,
            @Nullable String aggregateId,
            String cause) {}
}
