package ai.xentree.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** History of one aggregate. */
record AuditAggregateHistoryResponse(
        @Schema(description = "The aggregate.") UUID aggregateId,
        @Schema(description = "Its kind.") String aggregateType,
        @Schema(description = "By sequence, ascending.") List<AuditEvent> items,

        @Schema(description = "For the next page; null on the last.") @Nullable
        String nextCursor) {}
