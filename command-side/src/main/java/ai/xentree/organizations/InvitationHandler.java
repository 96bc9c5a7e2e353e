package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.organizations.MembershipCommand.AcceptInvitation;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipCommand.RevokeInvitation;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Invites people, takes invitations back, and begins memberships where they are accepted. */
final class InvitationHandler {

    private final Organizations organizations;

    InvitationHandler(Organizations organizations) {
        this.organizations = organizations;
    }

    @CommandHandler
    void handle(InviteMember command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireFor(command.role());
        organization.invoke(Organization::state).teams().requireAll(teams(command.teamId()));
        organizations.membership(Person.of(command)).execute(it -> it.invite(command));
    }

    @CommandHandler
    void handle(RevokeInvitation command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireAdministrator();
        organizations.membership(Person.of(command)).execute(it -> it.revoke(command));
    }

    @CommandHandler
    void handle(AcceptInvitation command) {
        if (!command.actor().is(command.userId()) || !command.actor().reaches(command.organizationId())) {
            throw Refusal.notFound("The invitation");
        }
        var organization = organizations.get(command.organizationId());
        var state = organization.invoke(Organization::state).requireAlive();
        var person = Person.of(command);
        var invited = organizations.membership(person).invoke(it -> it.accept(command));
        var team = invited.teamId();
        var stillThere = team != null && state.teams().find(team).isPresent() ? team : null;
        new MembershipChange(organizations, organization, person, command.at())
                .begin(invited.role(), teams(stillThere));
    }

    private static Set<UUID> teams(@Nullable UUID teamId) {
        return teamId == null ? Set.of() : Set.of(teamId);
    }
}
