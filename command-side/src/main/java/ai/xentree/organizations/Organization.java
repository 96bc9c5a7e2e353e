package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import ai.xentree.organizations.OrganizationCommand.RenameTeam;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.OwnerAppointed;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.organizations.OrganizationState.Names;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of an organization: its names, owners, teams and their managers. Who may ask is decided before. */
final class Organization {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private OrganizationState state = OrganizationState.NONE;

    OrganizationState state() {
        return state;
    }

    void create(CreateOrganization command, String slug) {
        if (state.id() == null) {
            apply(new OrganizationCreated(
                    command.organizationId(), command.name(), slug, command.description(), command.at()));
        }
    }

    void rename(UUID organizationId, Names names, Instant at) {
        if (!names.equals(state.names())) {
            apply(new OrganizationChanged(organizationId, names.name(), names.slug(), names.description(), at));
        }
    }

    void delete(UUID organizationId, Instant at) {
        apply(new OrganizationDeleted(organizationId, at));
    }

    void appointOwner(UUID organizationId, UUID userId, Instant at) {
        if (!state.owners().contains(userId)) {
            apply(new OwnerAppointed(organizationId, userId, at));
        }
    }

    void withdrawOwner(UUID organizationId, UUID userId, Instant at) {
        if (!state.owners().contains(userId)) {
            return;
        }
        if (state.owners().size() == 1) {
            throw Refusal.conflict("LAST_OWNER", "An organization must keep an owner.");
        }
        apply(new OwnerWithdrawn(organizationId, userId, at));
    }

    /** Has a person neither own it nor manage a team, even if it is left without an owner. */
    void lose(UUID organizationId, UUID userId, Instant at) {
        if (state.owners().contains(userId)) {
            apply(new OwnerWithdrawn(organizationId, userId, at));
        }
        withdrawManager(organizationId, userId, at);
    }

    void createTeam(CreateTeam command) {
        if (state.teams().knows(command.teamId())) {
            return;
        }
        state.teams().requireFree(command.name(), command.teamId());
        apply(new TeamCreated(command.organizationId(), command.teamId(), command.name(), command.at()));
        assign(command.organizationId(), command.teamId(), command.managerIds(), command.at());
    }

    void renameTeam(RenameTeam command) {
        var team = state.teams().require(command.teamId());
        state.teams().requireFree(command.name(), command.teamId());
        if (!team.name().equals(command.name())) {
            apply(new TeamRenamed(command.organizationId(), command.teamId(), command.name(), command.at()));
        }
    }

    void deleteTeam(DeleteTeam command) {
        state.teams().require(command.teamId());
        apply(new TeamDeleted(command.organizationId(), command.teamId(), command.at()));
    }

    void assignManagers(AssignTeamManagers command) {
        state.teams().require(command.teamId());
        assign(command.organizationId(), command.teamId(), command.managerIds(), command.at());
    }

    /** Takes a person out of the managers of all teams. */
    void withdrawManager(UUID organizationId, UUID userId, Instant at) {
        for (var team : state.teams().managedBy(userId)) {
            assign(organizationId, team.id(), Sets.minus(team.managerIds(), userId), at);
        }
    }

    private void assign(UUID organizationId, UUID teamId, Set<UUID> managerIds, Instant at) {
        if (!state.teams().require(teamId).managerIds().equals(managerIds)) {
            apply(new TeamManagersAssigned(organizationId, teamId, Set.copyOf(managerIds), at));
        }
    }

    private static void apply(OrganizationEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(OrganizationEvent event) {
        aggregateId = OrganizationCommand.aggregateId(event.organizationId());
        state = state.evolve(event);
    }
}
