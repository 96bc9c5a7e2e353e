package ai.xentree.audit;

import ai.xentree.identity.AccountResponse;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Iterator;

/**
 * Everything that is kept about a person.
 *
 * @param events read while they are written, so that there may be any number; once only
 */
record PersonalExportResponse(
        @Schema(description = "As of when.") Instant exportedAt,
        @Schema(description = "The account.") AccountResponse account,

        @ArraySchema(
                arraySchema = @Schema(description = "Every event about the person, by position."),
                schema = @Schema(implementation = AuditEvent.class))
        Iterator<AuditEvent> events) {}
