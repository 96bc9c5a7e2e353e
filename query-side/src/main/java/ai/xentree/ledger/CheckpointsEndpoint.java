package ai.xentree.ledger;

import ai.xentree.core.Refusal;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.idempotency.WithoutIdempotency;
import ai.xentree.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows checkpoints to anyone with credentials, and signs one when a platform administrator asks. */
@RestController
@Tag(name = "Audit")
class CheckpointsEndpoint {

    private final Checkpoints checkpoints;
    private final LedgerKeeper keeper;
    private final ReadModelFreshness freshness;

    CheckpointsEndpoint(Checkpoints checkpoints, LedgerKeeper keeper, ReadModelFreshness freshness) {
        this.checkpoints = checkpoints;
        this.keeper = keeper;
        this.freshness = freshness;
    }

    @GetMapping("/api/v1/audit/checkpoints")
    @Access(scope = "any")
    @Operation(operationId = "listCheckpoints", summary = "List signed tree heads")
    ResponseEntity<AuditCheckpointListResponse> list(
            @RequestParam(required = false) @Size(min = 1, max = 512) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        var fresh = freshness.of(Ledger.NAME);
        var before = cursor == null ? Long.MAX_VALUE : treeSize(cursor);
        var items = checkpoints.below(before, limit + 1);
        var more = items.size() > limit;
        var page = more ? items.subList(0, limit) : items;
        var next = more ? Long.toString(page.getLast().treeSize()) : null;
        return fresh.answer(new AuditCheckpointListResponse(page, next));
    }

    private static long treeSize(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new InvalidRequest("cursor", "is none that was given");
        }
    }

    @PostMapping("/api/v1/audit/checkpoints")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(scope = "api:admin", superAdminOnly = true)
    @Operation(operationId = "createCheckpoint", summary = "Sign a tree head now")
    @WithoutIdempotency
    @WithoutConsistency
    @Refuses(also = {404, 503})
    AuditCheckpoint sign() {
        return keeper.sign().orElseThrow(() -> Refusal.notFound("An event"));
    }
}
