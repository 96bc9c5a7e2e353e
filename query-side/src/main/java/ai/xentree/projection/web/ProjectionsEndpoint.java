package ai.xentree.projection.web;

import ai.xentree.projection.Operations;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows platform administrators how read models stand, and has them made anew. */
@RestController
@Tag(name = "Audit")
class ProjectionsEndpoint {

    private final Operations operations;

    ProjectionsEndpoint(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/api/v1/admin/projections")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Operation(operationId = "listProjections", summary = "List projections")
    ProjectionListResponse list() {
        return ProjectionListResponse.of(operations.head(), operations.standings());
    }

    @PostMapping("/api/v1/admin/projections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(scope = "api:admin", superAdminOnly = true)
    @Refuses(value = "REBUILD_RUNNING", also = 404)
    @Operation(operationId = "startProjectionRebuild", summary = "Start a projection rebuild")
    ProjectionRebuildListResponse rebuild(@Valid @RequestBody ProjectionRebuildRequest request, Caller caller) {
        return ProjectionRebuildListResponse.of(operations.rebuild(
                request.projection(), request.reason(), caller.actor().userId()));
    }

    @GetMapping("/api/v1/admin/projections/rebuilds/{rebuild_id}")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Operation(operationId = "getProjectionRebuild", summary = "Get progress of a projection rebuild")
    ShownRebuild progress(@PathVariable("rebuild_id") UUID rebuildId) {
        return ShownRebuild.of(operations.progress(rebuildId));
    }

    @PostMapping("/api/v1/admin/projections/rebuilds/{rebuild_id}/cancel")
    @Access(scope = "api:admin", superAdminOnly = true)
    @Refuses("REBUILD_OVER")
    @Operation(operationId = "cancelProjectionRebuild", summary = "Give a projection rebuild up")
    ShownRebuild cancel(@PathVariable("rebuild_id") UUID rebuildId, Caller caller) {
        return ShownRebuild.of(operations.cancel(rebuildId, caller.actor().userId()));
    }

    @DeleteMapping("/api/v1/admin/projections/{projection}/previous")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(scope = "api:admin", superAdminOnly = true)
    @Operation(operationId = "dropPreviousProjection", summary = "Drop what a projection was before it was rebuilt")
    void dropPrevious(@PathVariable @Size(min = 1, max = 100) String projection, Caller caller) {
        operations.dropPrevious(projection, caller.actor().userId());
    }
}
