package ai.xentree.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;

/** Shows that an event is in a signed tree. */
@Schema(description = "Inclusion of an event in a signed tree.")
record AuditProofResponse(
        @Schema(description = "The event.") UUID eventId,

        @Schema(description = "Position - 1.", minimum = "0")
        long leafIndex,

        @Schema(description = "SHA-256 of 0x00 and `leaf_data` (hex).", pattern = "^[0-9a-f]{64}$")
        String leafHash,

        @Schema(description = "The exact bytes hashed, base64: the stored event, personal data still encrypted.")
        String leafData,

        @Schema(
                description = "Hash used; inner nodes are SHA-256 of 0x01, left and right.",
                allowableValues = "SHA-256")
        String hashAlgorithm,

        @Schema(description = "Sibling hashes from leaf to root (hex).")
        List<@Pattern(regexp = "^[0-9a-f]{64}$") String> path,

        @Schema(description = "The tree head it leads to.") AuditCheckpoint checkpoint) {}
