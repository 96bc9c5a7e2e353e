package ai.xentree.audit;

import ai.xentree.identity.AccountResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Everything that is kept about a person. */
record PersonalExportResponse(
        @Schema(description = "As of when.") Instant exportedAt,
        @Schema(description = "The account.") AccountResponse account,

        @Schema(description = "Every event about the person, by position.")
        List<AuditEvent> events) {}
