package ai.xentree.web.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;

/** An Ed25519 key pair (RFC 8032) that signs access tokens, with its number and the time it was made. */
record SigningKey(int number, Instant madeAt, PrivateKey privateKey, PublicKey publicKey) {

    private static final String ALGORITHM = "Ed25519";

    static SigningKey make(int number, Instant now) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(number, now, pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks " + ALGORITHM, e);
        }
    }

    /** The name under which it is kept, and {@code kid} of tokens it signed; sorts by number. */
    String id() {
        return "%08d".formatted(number);
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

    static SigningKey decode(String id, byte[] encoded) {
        try (var in = new DataInputStream(new ByteArrayInputStream(encoded))) {
            var madeAt = Instant.ofEpochMilli(in.readLong());
            var factory = KeyFactory.getInstance(ALGORITHM);
            var privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(in.readNBytes(in.readInt())));
            var publicKey = factory.generatePublic(new X509EncodedKeySpec(in.readAllBytes()));
            return new SigningKey(Integer.parseInt(id), madeAt, privateKey, publicKey);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Signing key " + id + " in the vault is damaged: remove it", e);
        }
    }
}
