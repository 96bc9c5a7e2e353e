package ai.xentree.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.jsonwebtoken.io.DeserializationException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Marks that access tokens carry in their headers: a random number and its HMAC-SHA256, both cut to 96 bits, under a key derived
 * (HKDF, RFC 5869) from the private key that signs. A mark proves nothing but that its token was most likely issued by us, which
 * takes a small part of the time that its signature takes to check: so that whoever is signed in need not wait behind a flood of
 * made-up tokens. Whoever puts a mark on a token of their own making does so once: it is then known to be misused.
 */
final class TokenMarks {

    static final String HEADER = "mark";

    private static final byte[] PURPOSE = "xentree access token mark".getBytes(StandardCharsets.UTF_8);
    private static final int HALF = 12;
    private static final int MISUSED_AT_MOST = 10_000;

    private final SigningKeys keys;
    private final TokenJson json = new TokenJson();
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Boolean> misused;

    TokenMarks(SigningKeys keys, TokenSettings settings) {
        this.keys = keys;
        this.misused = Caffeine.newBuilder()
                .maximumSize(MISUSED_AT_MOST)
                .expireAfterWrite(settings.lifetime())
                .build();
    }

    /** A new mark for a token that is going to be signed by that key. */
    String make(SigningKey key) {
        var mark = new byte[2 * HALF];
        random.nextBytes(mark);
        System.arraycopy(proof(key, mark), 0, mark, HALF, HALF);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    /** Whether a token carries a mark of ours that nobody has misused so far. */
    boolean isOurs(String token) {
        return header(token).filter(this::isMarked).isPresent();
    }

    /** To be called when a token with a mark turned out to be wrong: its mark counts for nothing from now on. */
    void isMisused(String token) {
        header(token).map(header -> header.get(HEADER)).ifPresent(mark -> misused.put(String.valueOf(mark), true));
    }

    private boolean isMarked(Map<String, ?> header) {
        return header.get(HEADER) instanceof String mark
                && misused.getIfPresent(mark) == null
                && header.get("kid") instanceof String keyId
                && keys.find(keyId).filter(key -> isBy(key, mark)).isPresent();
    }

    private static boolean isBy(SigningKey key, String mark) {
        var bytes = decoded(mark);
        return bytes.length == 2 * HALF
                && MessageDigest.isEqual(
                        Arrays.copyOf(proof(key, bytes), HALF), Arrays.copyOfRange(bytes, HALF, 2 * HALF));
    }

    /** The header of a token, as whoever sent it wrote it; empty if it cannot be read. */
    private Optional<Map<String, ?>> header(String token) {
        var end = token.indexOf('.');
        try {
            return end < 0 ? Optional.empty() : Optional.ofNullable(json.deserialize(decoded(token.substring(0, end))));
        } catch (DeserializationException e) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] proof(SigningKey key, byte[] mark) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(derived(key));
            mac.update(mark, 0, HALF);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HMAC or HKDF with SHA-256", e);
        }
    }

    private static SecretKey derived(SigningKey key) throws GeneralSecurityException {
        var secret = HKDFParameterSpec.ofExtract().addIKM(key.privateKey().getEncoded());
        return KDF.getInstance("HKDF-SHA256").deriveKey("HmacSHA256", secret.thenExpand(PURPOSE, 32));
    }
}
