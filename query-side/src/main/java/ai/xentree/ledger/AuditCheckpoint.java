package ai.xentree.ledger;

import ai.xentree.proof.Note;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A signed tree head. */
@Schema(description = "A signed tree head.")
record AuditCheckpoint(
        @Schema(description = "Events covered: positions 1 to this.", minimum = "1")
        long treeSize,

        @Schema(description = "Root of the Merkle tree (SHA-256, hex).", pattern = "^[0-9a-f]{64}$")
        String rootHash,

        @Schema(description = "Signed.") Instant signedAt,
        @Schema(description = "The signing key.") String keyId,

        @Schema(description = "How it is signed.", allowableValues = "Ed25519")
        String algorithm,

        @Schema(description = "The key to check with, base64.")
        String publicKey,

        @Schema(description = "Over the checkpoint note, base64.")
        String signature,

        @Schema(description = "The exact signed text: origin, tree size and root hash, one a line.")
        String note) {

    /** What was signed. */
    Note parsedNote() {
        return Note.parse(note);
    }
}
