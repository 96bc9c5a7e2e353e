package ai.xentree.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A revoked token.
 *
 * @param revoked always true
 * @param alreadyRevoked whether it had been before
 */
record IntegrationRevokeResponse(
        boolean revoked,
        @JsonProperty("alreadyRevoked") boolean alreadyRevoked,
        UUID jti,
        @JsonProperty("tenantId") UUID tenantId,
        @JsonProperty("revokedAt") Instant revokedAt) {}
