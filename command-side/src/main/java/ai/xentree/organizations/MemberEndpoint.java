package ai.xentree.organizations;

import ai.xentree.axon.Commands;
import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.core.Refusal;
import ai.xentree.organizations.MembershipCommand.AddMember;
import ai.xentree.organizations.MembershipCommand.ChangeMember;
import ai.xentree.organizations.MembershipCommand.RemoveMember;
import ai.xentree.web.access.Access;
import ai.xentree.web.json.Patch;
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

/** Adds, changes, moves and removes members. */
@RestController
@RequestMapping("/api/organizations/{org_id}/members")
@Tag(name = "Organizations")
class MemberEndpoint {

    private static final String WRITE = "organizations:write";

    private final Commands commands;
    private final Claims claims;
    private final Organizations organizations;
    private final Answers answers;
    private final InstantSource clock;

    MemberEndpoint(
            Commands commands, Claims claims, Organizations organizations, Answers answers, InstantSource clock) {
        this.commands = commands;
        this.claims = claims;
        this.organizations = organizations;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses("ALREADY_MEMBER")
    @Operation(operationId = "addMember", summary = "Add a member to an organization")
    MemberResponse add(
            @PathVariable("org_id") UUID organizationId, @RequestBody MemberAddRequest request, Caller caller) {
        if (request.userId().isGiven() == request.email().isGiven()) {
            throw Refusal.invalid("user_id", "must be given, or email, and not both");
        }
        organizations.rights(organizationId, caller.actor()).requireAdministrator();
        var userId = request.userId().toOptional().orElseGet(() -> holderOf(request.email()));
        commands.send(new AddMember(
                organizationId,
                userId,
                request.role().orElse(OrganizationRole.MEMBER),
                request.teamIds().orElse(Set.of()),
                clock.instant(),
                caller.actor()));
        return answers.member(organizationId, userId);
    }

    private UUID holderOf(Patch<String> email) {
        return email.toOptional()
                .flatMap(given -> claims.holderOf(ClaimKind.EMAIL, given))
                .orElseThrow(() -> Refusal.notFound("The user"));
    }

    @PatchMapping("/{target_user_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses("LAST_OWNER")
    @Operation(operationId = "updateMemberRole", summary = "Update a member's role")
    MemberResponse changeRole(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("target_user_id") UUID userId,
            @RequestBody MemberRoleUpdateRequest request,
            Caller caller) {
        commands.send(new ChangeMember(organizationId, userId, request.role(), null, clock.instant(), caller.actor()));
        return answers.member(organizationId, userId);
    }

    @PutMapping("/{target_user_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin"})
    @Refuses({"LAST_OWNER", "ALREADY_MEMBER"})
    @Operation(operationId = "updateMember", summary = "Comprehensive member update (role, organization, team)")
    MemberResponse update(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("target_user_id") UUID userId,
            @RequestBody MemberUpdateRequest request,
            Caller caller) {
        commands.send(request.command(organizationId, userId, clock.instant(), caller.actor()));
        return answers.member(request.organizationId().orElse(organizationId), userId);
    }

    @DeleteMapping("/{target_user_id}")
    @Access(
            scope = WRITE,
            roles = {"owner", "admin", "self"})
    @Refuses("LAST_OWNER")
    @Operation(operationId = "removeMember", summary = "Remove a member from an organization")
    SimpleMessageResponse remove(
            @PathVariable("org_id") UUID organizationId, @PathVariable("target_user_id") UUID userId, Caller caller) {
        commands.send(new RemoveMember(organizationId, userId, clock.instant(), caller.actor()));
        return new SimpleMessageResponse("Member removed");
    }
}
