package ai.xentree.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The grant in place of another.
 *
 * @param token the signed token, which is nowhere kept
 * @param ttlSeconds lifetime
 * @param previousJti id of the token so far
 * @param previousRevoked whether it was revoked
 */
record IntegrationRotateResponse(
        String token,
        UUID jti,
        String kid,
        @JsonProperty("tenantId") UUID tenantId,
        IntegrationMode mode,
        @Schema(format = "uri") String origin,
        List<String> scopes,

        @JsonProperty("ttlSeconds") @Schema(minimum = "0") long ttlSeconds,

        @JsonProperty("issuedAt") Instant issuedAt,
        @JsonProperty("expiresAt") Instant expiresAt,
        @JsonProperty("previousJti") UUID previousJti,
        @JsonProperty("previousRevoked") boolean previousRevoked) {

    static IntegrationRotateResponse of(IssuedToken issued, UUID previousJti, boolean previousRevoked) {
        var grant = IntegrationGrantResponse.of(issued);
        return new IntegrationRotateResponse(
                grant.token(),
                grant.jti(),
                grant.kid(),
                grant.tenantId(),
                grant.mode(),
                grant.origin(),
                grant.scopes(),
                grant.ttlSeconds(),
                grant.issuedAt(),
                grant.expiresAt(),
                previousJti,
                previousRevoked);
    }

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "IntegrationRotateResponse[" + jti + "]";
    }
}
