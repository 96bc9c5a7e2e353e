package ai.xentree.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events. */
record AuditEventListResponse(
        @Schema(description = "By position, ascending.") List<AuditEvent> items,

        @Schema(description = "For the next page; null on the last.") @Nullable
        String nextCursor) {}
