package ai.xentree.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A grant.
 *
 * @param token the signed token, which is nowhere kept
 * @param ttlSeconds lifetime
 */
record IntegrationGrantResponse(
        String token,
        UUID jti,
        String kid,
        @JsonProperty("tenantId") UUID tenantId,
        IntegrationMode mode,
        @Schema(format = "uri") String origin,
        List<String> scopes,

        @JsonProperty("ttlSeconds") @Schema(minimum = "0") long ttlSeconds,

        @JsonProperty("issuedAt") Instant issuedAt,
        @JsonProperty("expiresAt") Instant expiresAt) {

    static IntegrationGrantResponse of(IssuedToken issued) {
        var terms = issued.claims().terms();
        return new IntegrationGrantResponse(
                issued.token(),
                issued.claims().tokenId(),
                issued.keyId(),
                issued.claims().tenantId(),
                terms.mode(),
                terms.origin(),
                terms.scopes(),
                Duration.between(terms.issuedAt(), terms.expiresAt()).toSeconds(),
                terms.issuedAt(),
                terms.expiresAt());
    }

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "IntegrationGrantResponse[" + jti + "]";
    }
}
