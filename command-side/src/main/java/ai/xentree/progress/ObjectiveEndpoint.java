package ai.xentree.progress;

import ai.xentree.axon.Commands;
import ai.xentree.progress.ObjectiveCommand.ArchiveObjective;
import ai.xentree.stats.GoalOwners;
import ai.xentree.stats.Oversights;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.parameters.OrganizationNames;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes and archives objectives. */
@RestController
@RequestMapping("/api/v1/admin/stats/progress/objectives")
@Tag(name = "Admin Stats & Members")
class ObjectiveEndpoint {

    private final Oversights oversights;
    private final NewObjectives objectives;
    private final GoalOwners owners;
    private final Commands commands;
    private final InstantSource clock;

    ObjectiveEndpoint(
            Oversights oversights,
            NewObjectives objectives,
            GoalOwners owners,
            Commands commands,
            InstantSource clock) {
        this.oversights = oversights;
        this.objectives = objectives;
        this.owners = owners;
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = "api:write",
            roles = {"owner", "admin", "manager"})
    @Refuses(also = {404, 409})
    @Operation(operationId = "createObjective", summary = "Create learning objective")
    ProgressObjectiveResponse create(
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organizationId,
            @RequestParam(name = "org_id", required = false) @Nullable UUID orgId,
            @RequestBody ProgressObjectiveCreateRequest request,
            Caller caller) {
        var named = OrganizationNames.one(organizationId, orgId);
        return objectives.create(oversights.organization(named, caller.actor()), request, caller);
    }

    @DeleteMapping("/{objective_id}")
    @Access(
            scope = "api:write",
            roles = {"owner", "admin", "manager"})
    @Operation(operationId = "archiveObjective", summary = "Archive learning objective")
    AdminStatsMutationResponse archive(@PathVariable("objective_id") UUID objectiveId, Caller caller) {
        var organization = owners.organizationOf(ObjectiveCommand.aggregateId(objectiveId), "The objective");
        ArchivedObjective archived =
                commands.send(new ArchiveObjective(organization, objectiveId, clock.instant(), caller.actor()));
        return AdminStatsMutationResponse.of(objectiveId, archived);
    }
}
