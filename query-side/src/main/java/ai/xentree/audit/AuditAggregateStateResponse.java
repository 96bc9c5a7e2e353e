package ai.xentree.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** State of one aggregate at an instant. */
record AuditAggregateStateResponse(
        @Schema(description = "The aggregate.") UUID aggregateId,
        @Schema(description = "Its kind.") String aggregateType,
        @Schema(description = "The instant answered for.") Instant asOf,

        @Schema(description = "Last event applied; 0: it did not exist yet.", minimum = "0")
        long sequence,

        @Schema(description = "It existed and was not deleted.")
        boolean exists,

        @Schema(description = "Its state; null when it did not exist.") @Nullable
        Map<String, @Nullable Object> state) {}
