package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.OwnerAppointed;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organization is at the moment. */
record OrganizationState(
        @Nullable UUID id,
        boolean alive,
        Names names,
        Set<UUID> owners,
        Teams teams,
        Instant createdAt,
        Instant updatedAt) {

    /** Nothing has happened. */
    static final OrganizationState NONE = new OrganizationState(
            null, false, new Names("", "", null), Set.of(), Teams.NONE, Instant.EPOCH, Instant.EPOCH);

    /** What it is called. */
    record Names(String name, String slug, @Nullable String description) {}

    /** Refuses whatever is asked of an organization that is not there. */
    OrganizationState requireAlive() {
        if (!alive) {
            throw absent();
        }
        return this;
    }

    static Refused absent() {
        return Refusal.notFound("The organization");
    }

    OrganizationState evolve(OrganizationEvent event) {
        return switch (event) {
            case OrganizationCreated created ->
                new OrganizationState(
                        created.organizationId(),
                        true,
                        new Names(created.name(), created.slug(), created.description()),
                        Set.of(),
                        Teams.NONE,
                        created.createdAt(),
                        created.createdAt());
            case OrganizationChanged changed ->
                new OrganizationState(
                        id,
                        alive,
                        new Names(changed.name(), changed.slug(), changed.description()),
                        owners,
                        teams,
                        createdAt,
                        changed.changedAt());
            case OrganizationDeleted deleted ->
                new OrganizationState(id, false, names, Set.of(), Teams.NONE, createdAt, deleted.deletedAt());
            case OwnerAppointed appointed -> with(Sets.plus(owners, appointed.userId()));
            case OwnerWithdrawn withdrawn -> with(Sets.minus(owners, withdrawn.userId()));
            case TeamCreated created -> with(teams.plus(Team.of(created)));
            case TeamRenamed renamed -> with(teams.renamed(renamed));
            case TeamDeleted deleted -> with(teams.minus(deleted.teamId()));
            case TeamManagersAssigned assigned -> with(teams.managedBy(assigned));
        };
    }

    private OrganizationState with(Set<UUID> newOwners) {
        return new OrganizationState(id, alive, names, newOwners, teams, createdAt, updatedAt);
    }

    private OrganizationState with(Teams newTeams) {
        return new OrganizationState(id, alive, names, owners, newTeams, createdAt, updatedAt);
    }
}
