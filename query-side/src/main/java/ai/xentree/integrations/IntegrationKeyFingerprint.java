package ai.xentree.integrations;

import ai.xentree.core.Sha256;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Fingerprint of a public key.
 *
 * @param hash what it is made with
 * @param fingerprint hash of the key (SubjectPublicKeyInfo in DER), in hex
 */
record IntegrationKeyFingerprint(
        String kid,
        @Schema(allowableValues = "RS256") String algorithm,
        @Schema(allowableValues = "SHA-256") String hash,
        @Schema(pattern = "^[0-9a-f]{64}$") String fingerprint,
        @JsonProperty("activeFrom") Instant activeFrom) {

    static IntegrationKeyFingerprint of(PublishedKey key) {
        return new IntegrationKeyFingerprint(key.keyId(), "RS256", "SHA-256", fingerprint(key), key.activeFrom());
    }

    private static String fingerprint(PublishedKey key) {
        return HexFormat.of().formatHex(Sha256.of(Base64.getDecoder().decode(key.publicKey())));
    }
}
