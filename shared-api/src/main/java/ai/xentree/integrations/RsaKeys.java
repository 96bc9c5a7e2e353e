package ai.xentree.integrations;

import ai.xentree.core.Sha256;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** RSA public keys as JSON Web Keys write them (RFC 7518, section 6.3). */
public final class RsaKeys {

    private RsaKeys() {}

    /** The key of a SubjectPublicKeyInfo in Base64. */
    public static RSAPublicKey decode(String publicKey) {
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an RSA public key", e);
        }
    }

    /** Its thumbprint: SHA-256 of its JWK in canonical form, base64url (RFC 7638). */
    public static String thumbprint(PublicKey key) {
        var rsa = (RSAPublicKey) key;
        var canonical = "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}"
                .formatted(number(rsa.getPublicExponent()), number(rsa.getModulus()));
        return Sha256.base64Url(Sha256.of(canonical));
    }

    /** A number, unsigned and big-endian, in base64url. */
    public static String number(BigInteger value) {
        var signed = value.toByteArray();
        var from = signed[0] == 0 ? 1 : 0;
        var unsigned = Arrays.copyOfRange(signed, from, signed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
