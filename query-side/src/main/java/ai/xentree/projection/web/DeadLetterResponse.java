package ai.xentree.projection.web;

import ai.xentree.events.AggregateIds;
import ai.xentree.projection.DeadLetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event a projection could not apply. */
@Schema(name = "DeadLetter")
record DeadLetterResponse(
        UUID id,

        @Schema(description = "The projection that failed on it.")
        String projection,

        @Schema(description = "The event.") UUID eventId,
        @Schema(description = "Its type.") String eventType,
        @Schema(description = "Its aggregate.") UUID aggregateId,

        @Schema(description = "Its place in the history.", minimum = "1")
        long position,

        @Schema(description = "The failure.") String error,

        @Schema(description = "Tries so far.", minimum = "1")
        int attempts,

        @Schema(description = "State.") DeadLetter.Status status,

        @Schema(description = "Why it was discarded.") @Nullable
        String reason,

        @Schema(description = "First failure.") Instant firstFailedAt,
        @Schema(description = "Last failure.") Instant lastFailedAt) {

    static DeadLetterResponse of(DeadLetter letter) {
        var event = letter.event();
        return new DeadLetterResponse(
                letter.id(),
                letter.projection(),
                UUID.fromString(event.eventId()),
                event.eventType(),
                AggregateIds.outside(String.valueOf(event.aggregateId())),
                event.position(),
                event.cause(),
                letter.attempts(),
                letter.status(),
                letter.reason(),
                letter.firstFailedAt(),
                letter.lastFailedAt());
    }
}
