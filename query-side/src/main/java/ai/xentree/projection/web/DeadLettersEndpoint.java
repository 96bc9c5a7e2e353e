package ai.xentree.projection.web;

import ai.xentree.projection.DeadLetter.Status;
import ai.xentree.projection.Operations;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows platform administrators which events read models lack, and has these tried again or given up. */
@RestController
@Tag(name = "Audit")
class DeadLettersEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Operations operations;

    DeadLettersEndpoint(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/api/v1/admin/projections/dead-letters")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Operation(operationId = "listDeadLetters", summary = "List dead letters")
    PageResponse<DeadLetterResponse> list(
            Page page,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 100) String projection,
            @RequestParam(defaultValue = "open") Status status) {
        var rows = operations.deadLetters(projection, status, page).stream()
                .map(DeadLetterResponse::of)
                .toList();
        return PageResponse.of(page, rows, operations.countDeadLetters(projection, status));
    }

    @PostMapping("/api/v1/admin/projections/dead-letters/{dead_letter_id}/retry")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Refuses("DEAD_LETTER_NOT_OPEN")
    @Operation(operationId = "retryDeadLetter", summary = "Retry a dead letter")
    DeadLetterResponse retry(@PathVariable("dead_letter_id") UUID id, Caller caller) throws InterruptedException {
        return DeadLetterResponse.of(operations.retry(id, caller.actor().userId(), PATIENCE));
    }

    @PostMapping("/api/v1/admin/projections/dead-letters/{dead_letter_id}/discard")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Refuses("DEAD_LETTER_NOT_OPEN")
    @Operation(operationId = "discardDeadLetter", summary = "Discard a dead letter")
    DeadLetterResponse discard(
            @PathVariable("dead_letter_id") UUID id,
            @Valid @RequestBody DeadLetterDiscardRequest request,
            Caller caller) {
        return DeadLetterResponse.of(
                operations.discard(id, request.reason(), caller.actor().userId()));
    }
}
