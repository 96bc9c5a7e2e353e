package ai.xentree.integrations;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A public key (RFC 7517).
 *
 * @param n modulus, base64url
 * @param e exponent, base64url
 */
record IntegrationJWK(
        @Schema(allowableValues = "RSA") String kty,
        @Schema(allowableValues = "sig") String use,
        @Schema(allowableValues = "RS256") String alg,
        String kid,
        String n,
        String e) {

    static IntegrationJWK of(PublishedKey key) {
        var rsa = RsaKeys.decode(key.publicKey());
        return new IntegrationJWK(
                "RSA",
                "sig",
                "RS256",
                key.keyId(),
                RsaKeys.number(rsa.getModulus()),
                RsaKeys.number(rsa.getPublicExponent()));
    }
}
