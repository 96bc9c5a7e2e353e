package ai.xentree.integrations;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.security.SecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out whether a token was signed by a key of its tenant, and by no other. */
@Component
final class TokenProofs {

    private final KnownTokens known;
    private final TokenFormat format;

    TokenProofs(KnownTokens known, TokenFormat format) {
        this.known = known;
        this.format = format;
    }

    /** Whether the tenant has signed that token; whether its time has come, or is over, does not matter. */
    Proof of(String token, UUID tenantId, Instant now) {
        var unverified = UnverifiedToken.parse(token).orElse(null);
        if (unverified == null || unverified.tenantId() == null) {
            return new Proof.Unproven(TokenFault.MALFORMED, null);
        }
        if (!TokenFormat.ALGORITHM.equals(unverified.algorithm())) {
            return new Proof.Unproven(TokenFault.BAD_SIGNATURE, unverified.tokenId());
        }
        if (!tenantId.equals(unverified.tenantId())) {
            return new Proof.Unproven(TokenFault.WRONG_TENANT, unverified.tokenId());
        }
        var keyId = unverified.keyId();
        return Optional.ofNullable(keyId)
                .flatMap(id -> known.keys(tenantId).find(id, now))
                .map(key -> of(token, key, unverified))
                .orElseGet(() -> new Proof.Unproven(TokenFault.UNKNOWN_KEY, unverified.tokenId()));
    }

    private Proof of(String token, PublishedKey key, UnverifiedToken unverified) {
        try {
            return new Proof.Signed(format.read(token, RsaKeys.decode(key.publicKey())));
        } catch (SecurityException e) {
            return new Proof.Unproven(TokenFault.BAD_SIGNATURE, unverified.tokenId());
        } catch (JwtException | IllegalArgumentException | ClassCastException e) {
            return new Proof.Unproven(TokenFault.MALFORMED, unverified.tokenId());
        }
    }
}
