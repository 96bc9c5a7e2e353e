package ai.xentree.organizations;

import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOfOrganization;
import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.DeleteOrganization;
import ai.xentree.web.access.Access;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, changes and deletes organizations. */
@RestController
@RequestMapping("/api/organizations")
@Tag(name = "Organizations")
class OrganizationEndpoint {

    private static final String WRITE = "organizations:write";

    private final Commands commands;
    private final Organizations organizations;
    private final Answers answers;
    private final Ids ids;
    private final InstantSource clock;

    OrganizationEndpoint(
            Commands commands, Organizations organizations, Answers answers, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.organizations = organizations;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(scope = WRITE)
    @Refuses("SLUG_TAKEN")
    @Operation(operationId = "createOrganization", summary = "Create an organization")
    OrganizationResponse create(@RequestBody OrganizationCreateRequest request, Caller caller) {
        var organizationId = ids.next();
        commands.send(new CreateOrganization(
                organizationId,
                request.name(),
                request.slug().appliedTo(null),
                request.description(),
                caller.userId(),
                clock.instant(),
                caller.actor()));
        return answers.newOrganization(organizationId, caller);
    }

    @PatchMapping("/{org_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses("SLUG_TAKEN")
    @Operation(operationId = "updateOrganization", summary = "Update organization details")
    OrganizationResponse update(
            @PathVariable("org_id") UUID organizationId,
            @RequestBody OrganizationUpdateRequest request,
            Caller caller) {
        answers.requireReadModels();
        commands.send(request.command(organizationId, clock.instant(), caller.actor()));
        return answers.organization(organizationId, caller);
    }

    @DeleteMapping("/{org_id}")
    @Access(scope = WRITE, roles = "owner")
    @Operation(operationId = "deleteOrganization", summary = "Delete an organization")
    SimpleMessageResponse delete(@PathVariable("org_id") UUID organizationId, Caller caller) {
        organizations.rights(organizationId, caller.actor()).requireOwner();
        revokeKeys(organizationId, caller);
        commands.send(new DeleteOrganization(organizationId, clock.instant(), caller.actor()));
        revokeKeys(organizationId, caller);
        return new SimpleMessageResponse("Organization deleted");
    }

    /** Before as well, so that none is left should this program be killed in between. */
    private void revokeKeys(UUID organizationId, Caller caller) {
        commands.send(new RevokeApiKeysOfOrganization(organizationId, clock.instant(), caller.actor()));
    }
}
