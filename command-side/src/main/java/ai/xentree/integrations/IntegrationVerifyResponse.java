package ai.xentree.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Result of a check. Of a token that its tenant has not signed, only the id is told that it claims to have.
 *
 * @param reason why not; null when valid
 * @param scopes empty when not valid
 */
record IntegrationVerifyResponse(
        boolean valid,
        @Nullable TokenFault reason,
        @Nullable UUID jti,
        @JsonProperty("tenantId") @Nullable UUID tenantId,
        @Nullable IntegrationMode mode,
        @Schema(format = "uri") @Nullable String origin,
        List<String> scopes,
        @JsonProperty("issuedAt") @Nullable Instant issuedAt,
        @JsonProperty("expiresAt") @Nullable Instant expiresAt) {

    static IntegrationVerifyResponse unproven(TokenFault fault, @Nullable UUID tokenId) {
        return new IntegrationVerifyResponse(false, fault, tokenId, null, null, null, List.of(), null, null);
    }

    static IntegrationVerifyResponse signed(TokenClaims claims, @Nullable TokenFault fault) {
        var terms = claims.terms();
        return new IntegrationVerifyResponse(
                fault == null,
                fault,
                claims.tokenId(),
                claims.tenantId(),
                terms.mode(),
                terms.origin(),
                fault == null ? terms.scopes() : List.of(),
                terms.issuedAt(),
                terms.expiresAt());
    }
}
