package ai.xentree.integrations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges tokens: by signature, claims and revocation (semantics.md, section 10). */
@Component
final class TokenVerification {

    private final TokenProofs proofs;
    private final KnownTokens known;
    private final IntegrationSettings settings;

    TokenVerification(TokenProofs proofs, KnownTokens known, IntegrationSettings settings) {
        this.proofs = proofs;
        this.known = known;
        this.settings = settings;
    }

    /**
     * What there is to say about a token.
     *
     * @param origin that it is presented from; null if that does not matter
     */
    IntegrationVerifyResponse verify(String token, UUID tenantId, @Nullable String origin, Instant now) {
        return switch (proofs.of(token, tenantId, now)) {
            case Proof.Unproven(TokenFault fault, UUID tokenId) -> IntegrationVerifyResponse.unproven(fault, tokenId);
            case Proof.Signed(TokenClaims claims) ->
                IntegrationVerifyResponse.signed(claims, fault(claims, origin, now));
        };
    }

    private @Nullable TokenFault fault(TokenClaims claims, @Nullable String origin, Instant now) {
        if (!now.isBefore(claims.terms().expiresAt())) {
            return TokenFault.EXPIRED;
        }
        if (now.plus(settings.clockSkew()).isBefore(claims.notBefore())) {
            return TokenFault.NOT_YET_VALID;
        }
        if (origin != null
                && Origins.find(origin).filter(claims.terms().origin()::equals).isEmpty()) {
            return TokenFault.WRONG_ORIGIN;
        }
        return known.token(claims.tokenId()).isInForceFor(claims.tenantId()) ? null : TokenFault.REVOKED;
    }
}
