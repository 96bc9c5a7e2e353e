package ai.xentree.web.security;

import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Access tokens as nobody issues them, some by the real key. */
public final class ForgedTokens {

    private final SigningKey key;

    /** Forges with the key of a program. */
    public ForgedTokens(SigningKeys keys) {
        this.key = keys.current();
    }

    /** All of them, by what is wrong with each. */
    public Map<String, String> all(UUID userId) {
        var forged = new LinkedHashMap<String, String>();
        forged.put("that is no token", "abc.def.ghi");
        forged.put(
                "that has expired", signed(userId, "xentree-api", Instant.now().minus(1, ChronoUnit.HOURS)));
        forged.put(
                "for another audience",
                signed(userId, "somebody-else", Instant.now().plus(1, ChronoUnit.HOURS)));
        forged.put("without a signature", unsigned(userId));
        forged.put("signed with the public key as a secret", confused(userId));
        forged.put("whose claims were changed", tampered(userId));
        return forged;
    }

    private String signed(UUID userId, String audience, Instant expiresAt) {
        return Jwts.builder()
                .json(new TokenJson())
                .header()
                .type("at+jwt")
                .keyId(key.id())
                .and()
                .issuer("xentree")
                .audience()
                .add(audience)
                .and()
                .subject(userId.toString())
                .claim("sid", UUID.randomUUID().toString())
                .claim("platform_role", "super_admin")
                .expiration(Date.from(expiresAt))
                .signWith(key.privateKey(), Jwts.SIG.EdDSA)
                .compact();
    }

    private String unsigned(UUID userId) {
        return encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"" + key.id() + "\"}") + "." + claims(userId)
                + ".";
    }

    private String confused(UUID userId) {
        var content =
                encoded("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"" + key.id() + "\"}") + "." + claims(userId);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.publicKey().getEncoded(), "HmacSHA256"));
            return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String tampered(UUID userId) {
        var parts = signed(userId, "xentree-api", Instant.now().plus(1, ChronoUnit.HOURS))
                .split("\\.", 3);
        return parts[0] + "." + claims(userId) + "." + parts[2];
    }

    private static String claims(UUID userId) {
        var end = Instant.now().plus(1, ChronoUnit.HOURS).getEpochSecond();
        return encoded("{\"iss\":\"xentree\",\"aud\":[\"xentree-api\"],\"sub\":\"" + userId + "\",\"sid\":\""
                + UUID.randomUUID() + "\",\"platform_role\":\"super_admin\",\"exp\":" + end + "}");
    }

    private static String encoded(String json) {
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
