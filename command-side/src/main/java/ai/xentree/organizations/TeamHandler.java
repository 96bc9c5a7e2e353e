package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import ai.xentree.organizations.OrganizationCommand.RenameTeam;
import java.util.Collection;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;

/** Makes, names and ends teams, and says who manages them. */
final class TeamHandler {

    private final Organizations organizations;

    TeamHandler(Organizations organizations) {
        this.organizations = organizations;
    }

    @CommandHandler
    void handle(CreateTeam command) {
        var organization = administered(command.organizationId(), command.actor());
        requireManagers(command.organizationId(), command.managerIds());
        organization.execute(it -> it.createTeam(command));
    }

    @CommandHandler
    void handle(RenameTeam command) {
        administered(command.organizationId(), command.actor()).execute(it -> it.renameTeam(command));
    }

    @CommandHandler
    void handle(DeleteTeam command) {
        administered(command.organizationId(), command.actor()).execute(it -> it.deleteTeam(command));
    }

    @CommandHandler
    void handle(AssignTeamManagers command) {
        var organization = administered(command.organizationId(), command.actor());
        organization.invoke(Organization::state).teams().require(command.teamId());
        requireManagers(command.organizationId(), command.managerIds());
        organization.execute(it -> it.assignManagers(command));
    }

    private Aggregate<Organization> administered(UUID organizationId, Actor actor) {
        var organization = organizations.get(organizationId);
        organizations.rights(organization, actor).requireAdministrator();
        return organization;
    }

    /** Roles change only behind the lock on the organization, so what is read here holds until the command is done. */
    private void requireManagers(UUID organizationId, Collection<UUID> managerIds) {
        for (var managerId : managerIds) {
            var present =
                    organizations.read(new Person(organizationId, managerId)).present();
            if (present == null || present.role() != OrganizationRole.MANAGER) {
                throw Refusal.conflict("NOT_A_MANAGER", "A named user is not a member with role manager.");
            }
        }
    }
}
