package ai.xentree.integrations;

import ai.xentree.web.json.WireNames;
import ai.xentree.web.security.TokenJson;
import io.jsonwebtoken.ClaimJwtException;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Integration tokens as JWTs (RFC 7519) with a type of their own, signed by RS256 and by nothing else. */
@Component
final class TokenFormat {

    static final String ALGORITHM = "RS256";
    static final String TENANT = "tenantId";

    private static final String TYPE = "integration+jwt";
    private static final String MODE = "mode";
    private static final String ORIGIN = "origin";
    private static final String SCOPES = "scopes";

    /** Times are judged later, by a reason of their own; a hundred years of seconds. */
    private static final long ANY_TIME = 3_155_760_000L;

    private final IntegrationSettings settings;
    private final TokenJson json = new TokenJson();

    TokenFormat(IntegrationSettings settings) {
        this.settings = settings;
    }

    String sign(TokenClaims claims, TenantKeyPair key, String keyId) {
        var terms = claims.terms();
        return Jwts.builder()
                .json(json)
                .header()
                .type(TYPE)
                .keyId(keyId)
                .and()
                .issuer(settings.issuer())
                .audience()
                .add(settings.audience())
                .and()
                .id(claims.tokenId().toString())
                .claim(TENANT, claims.tenantId().toString())
                .claim(MODE, WireNames.of(terms.mode()))
                .claim(ORIGIN, terms.origin())
                .claim(SCOPES, terms.scopes())
                .issuedAt(Date.from(terms.issuedAt()))
                .notBefore(Date.from(claims.notBefore()))
                .expiration(Date.from(terms.expiresAt()))
                .signWith(key.privateKey(), Jwts.SIG.RS256)
                .compact();
    }

    /**
     * What a token says that this key signed.
     *
     * @throws io.jsonwebtoken.security.SecurityException if the signature is not that key's
     * @throws RuntimeException of another kind if it is no integration token of this deployment
     */
    TokenClaims read(String token, RSAPublicKey key) {
        var parser = Jwts.parser()
                .json(json)
                .sig()
                .clear()
                .add(Jwts.SIG.RS256)
                .and()
                .zip()
                .clear()
                .and()
                .clockSkewSeconds(ANY_TIME)
                .verifyWith(key)
                .build();
        try {
            var signed = parser.parseSignedClaims(token);
            return claims(signed.getHeader(), signed.getPayload());
        } catch (ClaimJwtException e) {
            throw new UnsupportedJwtException("A time that no token of ours has", e);
        }
    }

    private TokenClaims claims(Header header, Claims claims) {
        if (!TYPE.equals(header.getType())
                || !settings.issuer().equals(claims.getIssuer())
                || !Set.of(settings.audience()).equals(claims.getAudience())) {
            throw new UnsupportedJwtException("Not an integration token of this deployment");
        }
        return new TokenClaims(
                UUID.fromString(given(claims.getId())),
                UUID.fromString(given(claims.get(TENANT, String.class))),
                terms(claims),
                given(claims.getNotBefore()).toInstant());
    }

    private static GrantTerms terms(Claims claims) {
        var mode = WireNames.parse(IntegrationMode.class, given(claims.get(MODE, String.class)));
        return new GrantTerms(
                mode.orElseThrow(() -> new UnsupportedJwtException("No such mode")),
                given(claims.get(ORIGIN, String.class)),
                scopes(claims),
                instant(claims.getIssuedAt()),
                instant(claims.getExpiration()));
    }

    private static List<String> scopes(Claims claims) {
        List<?> scopes = given(claims.get(SCOPES, List.class));
        return scopes.stream().map(String.class::cast).toList();
    }

    private static Instant instant(@Nullable Date date) {
        return given(date).toInstant();
    }

    private static <T> T given(@Nullable T claim) {
        if (claim == null) {
            throw new UnsupportedJwtException("A claim is missing");
        }
        return claim;
    }
}
