package ai.xentree.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revoked token.
 *
 * @param id of the revocation
 * @param jti id of the token
 * @param revokedBy null for the platform itself
 * @param expiresAt when the token would have expired
 */
record IntegrationTokenRevocationItem(
        UUID id,
        @JsonProperty("tenantId") UUID tenantId,
        UUID jti,
        @Nullable String reason,
        @JsonProperty("revokedBy") @Nullable UUID revokedBy,
        @JsonProperty("revokedAt") Instant revokedAt,
        @JsonProperty("expiresAt") Instant expiresAt) {}
