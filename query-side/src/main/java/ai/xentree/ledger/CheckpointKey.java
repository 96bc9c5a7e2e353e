package ai.xentree.ledger;

import ai.xentree.proof.Note;
import ai.xentree.vault.Vault;
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
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** The Ed25519 key (RFC 8032) that signs checkpoints. Made when first needed, kept in the vault, shared by all programs. */
final class CheckpointKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String KIND = "audit-key";
    private static final String ID = "audit-1";

    private final PrivateKey privateKey;
    private final byte[] publicKey;

    private CheckpointKey(PrivateKey privateKey, byte[] publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    static CheckpointKey in(Vault vault) {
        var secret = vault.find(KIND, ID)
                .orElseGet(() -> vault.putIfAbsent(KIND, new Vault.Entry(ID, make(), null)))
                .secret();
        return decode(secret);
    }

    AuditCheckpoint sign(Note note, Instant now) {
        var base64 = Base64.getEncoder();
        return new AuditCheckpoint(
                note.treeSize(),
                note.root().hex(),
                now,
                ID,
                ALGORITHM,
                base64.encodeToString(publicKey),
                base64.encodeToString(signature(note)),
                note.text());
    }

    private byte[] signature(Note note) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(note.bytes());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A checkpoint could not be signed.", e);
        }
    }

    private static byte[] make() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            out.writeInt(pair.getPrivate().getEncoded().length);
            out.write(pair.getPrivate().getEncoded());
            out.write(pair.getPublic().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", e);
        }
        return bytes.toByteArray();
    }

    private static CheckpointKey decode(byte[] secret) {
        try (var in = new DataInputStream(new ByteArrayInputStream(secret))) {
            var privateKey = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(in.readNBytes(in.readInt())));
            return new CheckpointKey(privateKey, in.readAllBytes());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key in the vault that signs checkpoints is damaged.", e);
        }
    }
}
