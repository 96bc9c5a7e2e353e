package ai.xentree.integrations;

import static ai.xentree.integrations.GivenTokens.NOON;
import static ai.xentree.stats.OverseenAcme.ACME;

import ai.xentree.web.security.TokenJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tokens as an attacker writes them, by hand. */
final class ForgedTokens {

    private static final TokenJson JSON = new TokenJson();

    private ForgedTokens() {}

    /** Members of a header that is right. */
    static Map<String, @Nullable Object> header(String keyId) {
        return new LinkedHashMap<>(Map.of("typ", "integration+jwt", "alg", "RS256", "kid", keyId));
    }

    /** Members of claims that are right from noon on. */
    static Map<String, @Nullable Object> claims(String tokenId) {
        return new LinkedHashMap<>(Map.ofEntries(
                Map.entry("iss", "xentree"),
                Map.entry("aud", List.of("xentree-integration")),
                Map.entry("jti", tokenId),
                Map.entry("tenantId", ACME.toString()),
                Map.entry("mode", "api"),
                Map.entry("origin", TokensOfAcme.ORIGIN),
                Map.entry("scopes", List.of("profile:read")),
                Map.entry("iat", seconds(NOON)),
                Map.entry("nbf", seconds(NOON)),
                Map.entry("exp", seconds(NOON.plusSeconds(120)))));
    }

    static long seconds(Instant time) {
        return time.getEpochSecond();
    }

    static String unsigned(Map<String, ?> header, Map<String, ?> claims) {
        return part(header) + "." + part(claims) + ".";
    }

    static String signed(Map<String, ?> header, Map<String, ?> claims, PrivateKey key) {
        try {
            var input = part(header) + "." + part(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signedBySecret(Map<String, ?> header, Map<String, ?> claims, byte[] secret) {
        try {
            var input = part(header) + "." + part(claims);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return input + "." + text(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> members) {
        return text(JSON.serialize(members));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
