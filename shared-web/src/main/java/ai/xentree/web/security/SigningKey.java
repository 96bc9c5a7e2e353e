package ai.xentree.web.security;

import ai.xentree.vault.DatedKeyPair;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;

/** An Ed25519 key pair (RFC 8032) that signs access tokens, with its number. */
record SigningKey(int number, DatedKeyPair pair) {

    private static final String ALGORITHM = "Ed25519";

    static SigningKey make(int number, Instant now) {
        try {
            var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(number, DatedKeyPair.of(made, now));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks " + ALGORITHM, e);
        }
    }

    static SigningKey decode(String id, byte[] encoded) {
        return new SigningKey(Integer.parseInt(id), DatedKeyPair.decode(ALGORITHM, "Signing key " + id, encoded));
    }

    /** The name under which it is kept, and {@code kid} of tokens it signed; sorts by number. */
    String id() {
        return "%08d".formatted(number);
    }

    Instant madeAt() {
        return pair.madeAt();
    }

    PrivateKey privateKey() {
        return pair.privateKey();
    }

    PublicKey publicKey() {
        return pair.publicKey();
    }

    byte[] encoded() {
        return pair.encoded();
    }
}
