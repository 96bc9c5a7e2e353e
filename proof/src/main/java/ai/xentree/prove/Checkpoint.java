package ai.xentree.prove;

import ai.xentree.proof.Note;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A signed tree head as a server gave it out. Nothing in it is believed but what the note says, once its signature holds. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Checkpoint(long treeSize, String rootHash, String publicKey, String signature, String note) {

    private static final String ALGORITHM = "Ed25519";

    /**
     * Why it is not to be believed, if it is not.
     *
     * @param trusted the public key that must have signed it, base64; null for the one it names itself
     */
    Optional<String> flaw(@Nullable String trusted) {
        if (trusted != null && !trusted.equals(publicKey)) {
            return Optional.of("the checkpoint names another key than the one you gave");
        }
        if (!signatureHolds(trusted == null ? publicKey : trusted)) {
            return Optional.of("the checkpoint's signature does not hold");
        }
        try {
            var signed = said();
            return signed.treeSize() == treeSize && signed.root().hex().equals(rootHash)
                    ? Optional.empty()
                    : Optional.of("the checkpoint says another size or root than what was signed");
        } catch (IllegalArgumentException e) {
            return Optional.of("what was signed is no checkpoint");
        }
    }

    /** What was signed. */
    Note said() {
        return Note.parse(note);
    }

    private boolean signatureHolds(String key) {
        try {
            var decoder = Base64.getDecoder();
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoder.decode(key))));
            check.update(note.getBytes(StandardCharsets.UTF_8));
            return check.verify(decoder.decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
