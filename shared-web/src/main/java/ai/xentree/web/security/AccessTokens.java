package ai.xentree.web.security;

import ai.xentree.core.Ids;
import ai.xentree.core.Refused;
import ai.xentree.identity.PlatformRole;
import ai.xentree.web.json.WireNames;
import ai.xentree.web.turns.Turns;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.ProtectedHeader;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues and verifies access tokens: JWTs of RFC 9068's type, signed by Ed25519 and by nothing else. */
@Component
public final class AccessTokens implements AutoCloseable {

    private static final String TYPE = "at+jwt";
    private static final String SESSION = "sid";
    private static final String ROLE = "platform_role";
    private static final int MAX_LENGTH = 2048;
    private static final int VERIFIED_AT_MOST = 10_000;

    /** A token whose signature was good: it stays good until it expires or its key is gone. */
    private record Verified(Caller caller, Instant expiresAt, String keyId) {}

    private final SigningKeys keys;
    private final TokenSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final Turns turns;
    private final TokenMarks marks;
    private final TokenJson json = new TokenJson();
    private final JwtParser parser;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(VERIFIED_AT_MOST).build();

    AccessTokens(SigningKeys keys, TokenSettings settings, Ids ids, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.turns = settings.checks().turns();
        this.marks = new TokenMarks(keys, settings);
        this.parser = Jwts.parser()
                .json(json)
                .clock(() -> Date.from(clock.instant()))
                .sig()
                .clear()
                .add(new Ed25519())
                .and()
                .zip()
                .clear()
                .and()
                .keyLocator(this::keyOf)
                .requireIssuer(settings.issuer())
                .requireAudience(settings.audience())
                .build();
    }

    /** Seconds that a new token is good for. */
    public long lifetimeSeconds() {
        return settings.lifetime().toSeconds();
    }

    /** A token for a person's log-in. */
    public String issue(UUID userId, UUID loginSessionId, PlatformRole role, Instant now) {
        var key = keys.current();
        var expiresAt = now.plus(settings.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        var token = Jwts.builder()
                .json(json)
                .header()
                .type(TYPE)
                .keyId(key.id())
                .add(TokenMarks.HEADER, marks.make(key))
                .and()
                .issuer(settings.issuer())
                .audience()
                .add(settings.audience())
                .and()
                .subject(userId.toString())
                .id(ids.next().toString())
                .claim(SESSION, loginSessionId.toString())
                .claim(ROLE, WireNames.of(role))
                .issuedAt(Date.from(now))
                .expiration(Date.from(expiresAt))
                .signWith(key.privateKey(), Jwts.SIG.EdDSA)
                .compact();
        var caller = new Caller(userId, loginSessionId, role == PlatformRole.SUPER_ADMIN);
        verified.put(token, new Verified(caller, expiresAt, key.id()));
        return token;
    }

    /**
     * Who the token was issued to; empty for one that is not ours, not intact or not in time. The signature of one that comes
     * again is not computed again, which would take longer than most requests.
     *
     * @param beforeChecking is run before one is checked that neither was seen before nor carries a mark of ours; may refuse
     * @throws Refused as {@code RATE_LIMITED} while too many such are to be checked
     */
    Optional<Caller> verify(String token, Runnable beforeChecking) {
        var known = verified.getIfPresent(token);
        if (known != null) {
            return Optional.of(known).filter(this::isGoodStill).map(Verified::caller);
        }
        var tooLong = token.length() > MAX_LENGTH;
        if (!tooLong && marks.isOurs(token)) {
            return verifyMarked(token);
        }
        beforeChecking.run();
        return tooLong ? Optional.empty() : turns.prove(() -> verifyUnknown(token));
    }

    private Optional<Caller> verifyMarked(String token) {
        var caller = verifyUnknown(token);
        if (caller.isEmpty()) {
            marks.isMisused(token);
        }
        return caller;
    }

    private Optional<Caller> verifyUnknown(String token) {
        try {
            var checked = check(parser.parseSignedClaims(token));
            verified.put(token, checked);
            return Optional.of(checked.caller());
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Checks no further token but marked ones. */
    @Override
    public void close() {
        turns.close();
    }

    private boolean isGoodStill(Verified known) {
        return clock.instant().isBefore(known.expiresAt())
                && keys.find(known.keyId()).isPresent();
    }

    private Verified check(Jws<Claims> token) {
        var claims = token.getPayload();
        return new Verified(
                caller(claims),
                claims.getExpiration().toInstant(),
                token.getHeader().getKeyId());
    }

    private Caller caller(Claims claims) {
        if (claims.getExpiration() == null || claims.getSubject() == null) {
            throw new UnsupportedJwtException("A claim is missing");
        }
        if (!clock.instant().isBefore(claims.getExpiration().toInstant())) { // jjwt takes one second too many
            throw new UnsupportedJwtException("Expired");
        }
        var role = WireNames.parse(PlatformRole.class, String.valueOf(claims.get(ROLE)))
                .orElseThrow(() -> new UnsupportedJwtException("No such role"));
        return new Caller(
                UUID.fromString(claims.getSubject()),
                UUID.fromString(String.valueOf(claims.get(SESSION))),
                role == PlatformRole.SUPER_ADMIN);
    }

    private Key keyOf(Header header) {
        if (!(header instanceof ProtectedHeader signed)
                || !TYPE.equals(header.getType())
                || signed.getKeyId() == null) {
            throw new UnsupportedJwtException("Not an access token");
        }
        return keys.find(signed.getKeyId())
                .map(SigningKey::publicKey)
                .orElseThrow(() -> new UnsupportedJwtException("No such key"));
    }
}
