package ai.xentree.integrations;

import ai.xentree.web.security.TokenJson;
import io.jsonwebtoken.io.DeserializationException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may have written into a token: good for choosing the key that it is checked by, and for nothing else.
 *
 * @param algorithm {@code alg}
 * @param keyId {@code kid}
 */
record UnverifiedToken(
        @Nullable String algorithm,
        @Nullable String keyId,
        @Nullable UUID tokenId,
        @Nullable UUID tenantId) {

    private static final TokenJson JSON = new TokenJson();
    private static final int PARTS = 3;

    /** The token of that text; empty for what cannot be one. */
    static Optional<UnverifiedToken> parse(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var header = members(parts[0]);
            var claims = members(parts[1]);
            return Optional.of(new UnverifiedToken(
                    text(header, "alg"),
                    text(header, "kid"),
                    uuid(text(claims, "jti")),
                    uuid(text(claims, TokenFormat.TENANT))));
        } catch (IllegalArgumentException | DeserializationException e) {
            return Optional.empty();
        }
    }

    /** The tenant that a token says it is of; refuses one that says nothing of the kind. */
    static UUID tenantOf(String token) {
        return parse(token).map(UnverifiedToken::tenantId).orElseThrow(Grants::notOurs);
    }

    private static Map<String, ?> members(String part) {
        Map<String, ?> members = JSON.deserialize(Base64.getUrlDecoder().decode(part));
        if (members == null) { // as JSON writes it
            throw new DeserializationException("No members");
        }
        return members;
    }

    private static @Nullable String text(Map<String, ?> members, String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
