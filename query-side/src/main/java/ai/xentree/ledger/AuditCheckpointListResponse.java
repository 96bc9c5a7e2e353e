package ai.xentree.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checkpoints. */
@Schema(description = "Signed tree heads.")
record AuditCheckpointListResponse(
        @Schema(description = "Newest first.") List<AuditCheckpoint> items,

        @Schema(description = "For the next page; null on the last.") @Nullable
        String nextCursor) {}
