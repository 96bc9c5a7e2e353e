package ai.xentree.ledger;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/** Shows that a signed tree begins with another. */
@Schema(description = "What a later signed tree has in common with an earlier one: all of it.")
record AuditConsistencyResponse(
        @Schema(
                description = "Hash used; inner nodes are SHA-256 of 0x01, left and right.",
                allowableValues = "SHA-256")
        String hashAlgorithm,

        @Schema(description = "Hashes that lead to both roots, as RFC 9162, section 2.1.4, has them (hex).")
        List<@Pattern(regexp = "^[0-9a-f]{64}$") String> path,

        @Schema(description = "The earlier tree head.") AuditCheckpoint earlier,
        @Schema(description = "The later tree head.") AuditCheckpoint later) {}
