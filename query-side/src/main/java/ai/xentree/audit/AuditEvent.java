package ai.xentree.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state change. Holds no password, key or token. */
record AuditEvent(
        @Schema(description = "The event.") UUID id,

        @Schema(description = "Type.", pattern = "^[A-Za-z][A-Za-z0-9.]*$")
        String type,

        @Schema(description = "Revision of the type's shape.", minimum = "1")
        int revision,

        @Schema(description = "Kind of the aggregate.") String aggregateType,
        @Schema(description = "The aggregate.") UUID aggregateId,

        @Schema(description = "Place within the aggregate, without gaps.", minimum = "1")
        long sequence,

        @Schema(description = "Place within the whole history.", minimum = "1")
        long position,

        @Schema(description = "When it was stored.") Instant recordedAt,

        @Schema(description = "When it happened; differs for imported history.")
        Instant occurredAt,

        @Schema(description = "Who did it; null for the system.") @Nullable
        UUID actorId,

        @Schema(description = "What did it.") ActorType actorType,
        @Schema(description = "The organization.") @Nullable UUID tenantId,

        @Schema(description = "Ties together all that came of one request.")
        String correlationId,

        @Schema(description = "The message that led to it.") @Nullable
        UUID causationId,

        @Schema(description = "What changed. Fields about an erased person are null.")
        Map<String, @Nullable Object> data,

        @Schema(description = "Some fields can no longer be read.")
        boolean erased,

        @Schema(description = "Its hash in the Merkle tree (SHA-256, hex).", pattern = "^[0-9a-f]{64}$")
        String leafHash) {}
