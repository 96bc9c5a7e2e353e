package ai.xentree.organizations;

import ai.xentree.core.Actor;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Tells other features who may change what, from events and so without delay. */
final class OversightQueries {

    private static final Oversight NOTHING = new Oversight(false, Set.of());

    private final Organizations organizations;

    OversightQueries(Organizations organizations) {
        this.organizations = organizations;
    }

    @QueryHandler
    @Nullable
    Oversight handle(FindOversight query) {
        var organization = organizations.read(query.organizationId());
        if (!organization.alive() || !query.actor().reaches(query.organizationId())) {
            return null;
        }
        var teams = organization.teams();
        var all = new Oversight(true, teams.byId().keySet());
        return query.actor().superAdmin() ? all : ofMember(query.organizationId(), query.actor(), teams, all);
    }

    private @Nullable Oversight ofMember(UUID organizationId, Actor actor, Teams teams, Oversight all) {
        var userId = actor.userId();
        var present = userId == null
                ? null
                : organizations.read(new Person(organizationId, userId)).present();
        if (userId == null || present == null) {
            return null;
        }
        return switch (present.role()) {
            case OWNER, ADMIN -> all;
            case MANAGER ->
                new Oversight(
                        false, teams.managedBy(userId).stream().map(Team::id).collect(Collectors.toUnmodifiableSet()));
            case AUDITOR, MEMBER -> NOTHING;
        };
    }

    @QueryHandler
    boolean handle(OwnsAlone query) {
        return query.organizationIds().stream()
                .map(organizations::read)
                .anyMatch(organization ->
                        organization.alive() && organization.owners().equals(Set.of(query.userId())));
    }

    @QueryHandler
    @Nullable
    MemberTeams handle(FindMemberTeams query) {
        var organization = organizations.read(query.organizationId());
        var present = organizations
                .read(new Person(query.organizationId(), query.userId()))
                .present();
        if (!organization.alive() || present == null) {
            return null;
        }
        return new MemberTeams(present.teams().keySet().stream()
                .filter(teamId -> organization.teams().find(teamId).isPresent())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
