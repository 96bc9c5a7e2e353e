package ai.xentree.impact;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.impact.TargetCommand.ChangeTarget;
import ai.xentree.impact.TargetCommand.SetTarget;
import ai.xentree.stats.GoalOwners;
import ai.xentree.stats.Oversights;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.parameters.OrganizationNames;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets and changes targets. */
@RestController
@Tag(name = "Admin Stats & Members")
class TargetEndpoint {

    private final Oversights oversights;
    private final GoalOwners owners;
    private final Commands commands;
    private final QueryGateway queries;
    private final Ids ids;
    private final InstantSource clock;

    TargetEndpoint(
            Oversights oversights,
            GoalOwners owners,
            Commands commands,
            QueryGateway queries,
            Ids ids,
            InstantSource clock) {
        this.oversights = oversights;
        this.owners = owners;
        this.commands = commands;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/api/v1/admin/stats/impact/targets")
    @Access(
            scope = "api:write",
            roles = {"owner", "admin", "manager"})
    @Refuses(also = {404, 409})
    @Operation(operationId = "saveTarget", summary = "Create or update learning target")
    @ApiResponse(responseCode = "200", description = "Updated.", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Created.", useReturnTypeSchema = true)
    ResponseEntity<LearningTargetResponse> save(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestBody LearningTargetCreateRequest request,
            Caller caller) {
        var named = OrganizationNames.one(organizationId, orgId);
        var now = clock.instant();
        SavedTarget saved = commands.send(command(named, request, caller, now));
        var shown = queries.query(new ShowTarget(saved.target(), now), LearningTargetResponse.class)
                .join();
        return ResponseEntity.status(saved.action() == TargetAction.CREATED ? HttpStatus.CREATED : HttpStatus.OK)
                .body(shown.after(saved.action()));
    }

    /** A target that is named is of one organization, whichever its caller is in first. */
    private TargetCommand command(
            @Nullable UUID named, LearningTargetCreateRequest request, Caller caller, Instant now) {
        if (request.id() == null) {
            var organization = oversights.organization(named, caller.actor());
            return new SetTarget(organization, ids.next(), request.terms(organization), now, caller.actor());
        }
        var organization =
                named == null ? owners.organizationOf(TargetCommand.aggregateId(request.id()), "The target") : named;
        return new ChangeTarget(organization, request.id(), request.terms(organization), now, caller.actor());
    }
}
