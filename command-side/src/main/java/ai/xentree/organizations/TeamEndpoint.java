package ai.xentree.organizations;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.organizations.MembershipCommand.JoinTeam;
import ai.xentree.organizations.MembershipCommand.LeaveTeam;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import ai.xentree.organizations.OrganizationCommand.RenameTeam;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes teams, and says who is in them and who manages them. */
@RestController
@RequestMapping("/api/organizations/{org_id}/teams")
@Tag(name = "Organizations")
class TeamEndpoint {

    private static final String WRITE = "organizations:write";

    private final Commands commands;
    private final Answers answers;
    private final Ids ids;
    private final InstantSource clock;

    TeamEndpoint(Commands commands, Answers answers, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses({"TEAM_NAME_TAKEN", "NOT_A_MANAGER"})
    @Operation(operationId = "createTeam", summary = "Create a team")
    TeamResponse create(
            @PathVariable("org_id") UUID organizationId, @RequestBody TeamCreateRequest request, Caller caller) {
        var teamId = ids.next();
        var managerIds = request.managerIds().orElse(Set.of());
        commands.send(
                new CreateTeam(organizationId, teamId, request.name(), managerIds, clock.instant(), caller.actor()));
        return answers.newTeam(organizationId, teamId);
    }

    @PatchMapping("/{team_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses("TEAM_NAME_TAKEN")
    @Operation(operationId = "renameTeam", summary = "Rename a team")
    TeamResponse rename(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("team_id") UUID teamId,
            @RequestBody TeamUpdateRequest request,
            Caller caller) {
        answers.requireReadModels();
        commands.send(new RenameTeam(organizationId, teamId, request.name(), clock.instant(), caller.actor()));
        return answers.team(organizationId, teamId);
    }

    @DeleteMapping("/{team_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Operation(operationId = "deleteTeam", summary = "Delete a team")
    void delete(@PathVariable("org_id") UUID organizationId, @PathVariable("team_id") UUID teamId, Caller caller) {
        commands.send(new DeleteTeam(organizationId, teamId, clock.instant(), caller.actor()));
    }

    @PutMapping("/{team_id}/members/{target_user_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Operation(operationId = "addTeamMember", summary = "Add a member to a team")
    MemberResponse join(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("team_id") UUID teamId,
            @PathVariable("target_user_id") UUID userId,
            Caller caller) {
        commands.send(new JoinTeam(organizationId, userId, teamId, clock.instant(), caller.actor()));
        return answers.member(organizationId, userId);
    }

    @DeleteMapping("/{team_id}/members/{target_user_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Operation(operationId = "removeTeamMember", summary = "Remove a member from a team")
    MemberResponse leave(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("team_id") UUID teamId,
            @PathVariable("target_user_id") UUID userId,
            Caller caller) {
        commands.send(new LeaveTeam(organizationId, userId, teamId, clock.instant(), caller.actor()));
        return answers.member(organizationId, userId);
    }

    @PutMapping("/{team_id}/managers")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses("NOT_A_MANAGER")
    @Operation(operationId = "assignTeamManagers", summary = "Assign managers to a team")
    TeamResponse assignManagers(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("team_id") UUID teamId,
            @RequestBody TeamManagersRequest request,
            Caller caller) {
        answers.requireReadModels();
        commands.send(
                new AssignTeamManagers(organizationId, teamId, request.managerIds(), clock.instant(), caller.actor()));
        return answers.team(organizationId, teamId);
    }
}
