package ai.xentree.integrations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** An RSA key pair that signs a tenant's tokens, with its number and the time it was made. */
record TenantKeyPair(int number, Instant madeAt, PrivateKey privateKey, PublicKey publicKey) {

    private static final String ALGORITHM = "RSA";
    private static final int BITS = 2048;

    static TenantKeyPair make(int number, Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            return new TenantKeyPair(number, now, pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks " + ALGORITHM, e);
        }
    }

    /** What tokens and everybody else know of it. */
    TokenKey published(Duration overlap) {
        var encoded = Base64.getEncoder().encodeToString(publicKey.getEncoded());
        return new TokenKey(RsaKeys.thumbprint(publicKey), encoded, madeAt, madeAt.plus(overlap));
    }

    byte[] encoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(madeAt.toEpochMilli());
            out.writeInt(privateKey.getEncoded().length);
            out.write(privateKey.getEncoded());
            out.write(publicKey.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static TenantKeyPair decode(int number, byte[] encoded) {
        try (var in = new DataInputStream(new ByteArrayInputStream(encoded))) {
            var madeAt = Instant.ofEpochMilli(in.readLong());
            var factory = KeyFactory.getInstance(ALGORITHM);
            var privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(in.readNBytes(in.readInt())));
            var publicKey = factory.generatePublic(new X509EncodedKeySpec(in.readAllBytes()));
            return new TenantKeyPair(number, madeAt, privateKey, publicKey);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("A tenant's signing key in the vault is damaged: remove it", e);
        }
    }

    /** Without the keys, so that no log has them. */
    @Override
    public String toString() {
        return "TenantKeyPair[" + number + "]";
    }
}
