package ai.xentree.organizations;

import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.openapi.Refuses;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invites people to organizations. */
@RestController
@Tag(name = "Organizations")
class InvitationEndpoint {

    private static final String INVITATIONS = "/api/organizations/{org_id}/invitations";

    private final Invitations invitations;
    private final Answers answers;

    InvitationEndpoint(Invitations invitations, Answers answers) {
        this.invitations = invitations;
        this.answers = answers;
    }

    @PostMapping(INVITATIONS)
    @ResponseStatus(HttpStatus.CREATED)
    @Access(
            scope = "organizations:write",
            roles = {"owner", "admin"})
    @Refuses({"ALREADY_MEMBER", "ALREADY_INVITED"})
    @Operation(operationId = "createInvitation", summary = "Invite a person by email")
    InvitationResponse create(
            @PathVariable("org_id") UUID organizationId, @RequestBody InvitationCreateRequest request, Caller caller) {
        return invitations.create(organizationId, request, caller);
    }

    @DeleteMapping(INVITATIONS + "/{invitation_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(
            scope = "organizations:write",
            roles = {"owner", "admin"})
    @Refuses("INVITATION_NOT_PENDING")
    @Operation(operationId = "revokeInvitation", summary = "Revoke an invitation")
    void revoke(
            @PathVariable("org_id") UUID organizationId,
            @PathVariable("invitation_id") UUID invitationId,
            Caller caller) {
        invitations.revoke(organizationId, invitationId, caller);
    }

    @PostMapping("/api/invitations/accept")
    @ResponseStatus(HttpStatus.CREATED)
    @PublicAccess(optionalBearer = true)
    @Refuses(
            value = {"INVITATION_NOT_PENDING", "USERNAME_TAKEN"},
            also = {401, 404})
    @Operation(operationId = "acceptInvitation", summary = "Accept an invitation")
    MemberResponse accept(@RequestBody InvitationAcceptRequest request, @Nullable Caller caller) {
        var person = invitations.accept(request, caller);
        return answers.member(person.organizationId(), person.userId());
    }
}
