package ai.xentree.ledger;

import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proves that events are in the history, and that history was only ever added to. */
@RestController
@Tag(name = "Audit")
class ProofEndpoint {

    private final ReadableEvents events;
    private final Proofs proofs;
    private final ReadModelFreshness freshness;

    ProofEndpoint(ReadableEvents events, Proofs proofs, ReadModelFreshness freshness) {
        this.events = events;
        this.proofs = proofs;
        this.freshness = freshness;
    }

    @GetMapping("/api/v1/audit/proofs/{event_id}")
    @Access(
            scope = "api:read",
            roles = {"owner", "admin", "auditor"})
    @Operation(operationId = "getAuditProof", summary = "Get inclusion proof of an event")
    @Refuses("NOT_CHECKPOINTED")
    ResponseEntity<AuditProofResponse> inclusion(
            @PathVariable("event_id") UUID eventId,
            @RequestParam(name = "tree_size", required = false) @Min(1) @Nullable Long treeSize,
            Caller caller) {
        var fresh = freshness.of(Ledger.NAME);
        return fresh.answer(proofs.inclusion(events.require(eventId, caller.actor()), treeSize));
    }

    @GetMapping("/api/v1/audit/consistency")
    @Access(scope = "any")
    @Operation(operationId = "getAuditConsistency", summary = "Get consistency proof of two checkpoints")
    @Refuses(also = 404)
    ResponseEntity<AuditConsistencyResponse> consistency(
            @RequestParam("from") @Min(1) long from, @RequestParam(required = false) @Min(1) @Nullable Long to) {
        var fresh = freshness.of(Ledger.NAME);
        return fresh.answer(proofs.consistency(from, to));
    }
}
