package ai.xentree.integrations;

import ai.xentree.vault.DatedKeyPair;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** An RSA key pair that signs a tenant's tokens, with its number. */
record TenantKeyPair(int number, DatedKeyPair pair) {

    private static final String ALGORITHM = "RSA";
    private static final int BITS = 2048;

    static TenantKeyPair make(int number, Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS);
            return new TenantKeyPair(number, DatedKeyPair.of(generator.generateKeyPair(), now));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks " + ALGORITHM, e);
        }
    }

    static TenantKeyPair decode(int number, byte[] encoded) {
        return new TenantKeyPair(number, DatedKeyPair.decode(ALGORITHM, "A tenant's signing key", encoded));
    }

    Instant madeAt() {
        return pair.madeAt();
    }

    PrivateKey privateKey() {
        return pair.privateKey();
    }

    /** What tokens and everybody else know of it. */
    TokenKey published(Duration overlap) {
        var encoded = Base64.getEncoder().encodeToString(pair.publicKey().getEncoded());
        return new TokenKey(RsaKeys.thumbprint(pair.publicKey()), encoded, madeAt(), madeAt().plus(overlap));
    }

    byte[] encoded() {
        return pair.encoded();
    }
}
