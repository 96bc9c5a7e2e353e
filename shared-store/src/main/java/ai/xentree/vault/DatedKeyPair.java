package ai.xentree.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;

/** A key pair that signs, as the vault keeps it: with the time at which it was made, to the millisecond. */
public record DatedKeyPair(Instant madeAt, PrivateKey privateKey, PublicKey publicKey) {

    /** A pair just made. */
    public static DatedKeyPair of(KeyPair pair, Instant now) {
        return new DatedKeyPair(now, pair.getPrivate(), pair.getPublic());
    }

    /** The secret of its entry. */
    public byte[] encoded() {
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

    /**
     * A pair that was kept.
     *
     * @param name what to call it in an error
     * @throws IllegalStateException where it is damaged
     */
    public static DatedKeyPair decode(String algorithm, String name, byte[] encoded) {
        try (var in = new DataInputStream(new ByteArrayInputStream(encoded))) {
            var madeAt = Instant.ofEpochMilli(in.readLong());
            var factory = KeyFactory.getInstance(algorithm);
            var privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(in.readNBytes(in.readInt())));
            var publicKey = factory.generatePublic(new X509EncodedKeySpec(in.readAllBytes()));
            return new DatedKeyPair(madeAt, privateKey, publicKey);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(name + " in the vault is damaged: remove it", e);
        }
    }

    /** Without the keys, so that no log has them. */
    @Override
    public String toString() {
        return "DatedKeyPair[" + madeAt + "]";
    }
}
