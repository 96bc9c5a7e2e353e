package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountResponse;
import ai.xentree.identity.FindAccount;
import ai.xentree.organizations.MembershipState.Present;
import ai.xentree.web.consistency.Consistency;
import ai.xentree.web.security.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is answered after a change: from events, so that it is right at once. Only the number of members comes from the read
 * models, once they show the change or the client waits no longer.
 */
@Component
final class Answers {

    private static final UUID NONE = new UUID(0, 0);

    private final Organizations organizations;
    private final QueryGateway queries;
    private final Consistency consistency;

    Answers(Organizations organizations, QueryGateway queries, Consistency consistency) {
        this.organizations = organizations;
        this.queries = queries;
        this.consistency = consistency;
    }

    /** Fails where the read models cannot be asked, before anything is changed that could not be answered then. */
    void requireReadModels() {
        ask(NONE, null);
    }

    /** An organization that was just made: its owner is in it and nobody else, whatever the read models know by now. */
    OrganizationResponse newOrganization(UUID organizationId, Caller caller) {
        return organization(organizationId, caller, 1);
    }

    OrganizationResponse organization(UUID organizationId, Caller caller) {
        return organization(organizationId, caller, count(organizationId, null));
    }

    private OrganizationResponse organization(UUID organizationId, Caller caller, long members) {
        var state = organizations.read(organizationId);
        var present =
                organizations.read(new Person(organizationId, caller.userId())).present();
        return new OrganizationResponse(
                organizationId,
                state.names().name(),
                state.names().slug(),
                state.names().description(),
                present == null || caller.superAdmin() ? null : present.role(),
                members,
                state.teams().byId().size(),
                state.createdAt(),
                state.updatedAt());
    }

    MemberResponse member(UUID organizationId, UUID userId) {
        var present = organizations.read(new Person(organizationId, userId)).present();
        if (present == null) {
            throw Refusal.notFound("The member");
        }
        var teams = organizations.read(organizationId).teams();
        var account = account(userId);
        return new MemberResponse(
                organizationId,
                userId,
                account.map(AccountResponse::username).orElse(""),
                account.map(AccountResponse::fullName).orElse(null),
                account.map(AccountResponse::email).orElse(""),
                account.map(AccountResponse::avatarUrl).orElse(null),
                present.role(),
                memberships(present, teams),
                teams.managedBy(userId).stream().map(Team::id).sorted().toList(),
                account.orElseThrow(() -> Refusal.notFound("The user")).accountStatus(),
                present.joinedAt(),
                null);
    }

    private static List<TeamMembership> memberships(Present present, Teams teams) {
        return present.teams().entrySet().stream()
                .flatMap(entry -> teams.find(entry.getKey()).stream()
                        .map(team -> new TeamMembership(team.id(), team.name(), entry.getValue())))
                .sorted(Comparator.comparing(TeamMembership::teamName).thenComparing(TeamMembership::teamId))
                .toList();
    }

    /** A team that was just made: nobody is in it, whatever the read models know by now. */
    TeamResponse newTeam(UUID organizationId, UUID teamId) {
        return team(organizationId, teamId, 0);
    }

    TeamResponse team(UUID organizationId, UUID teamId) {
        return team(organizationId, teamId, count(organizationId, teamId));
    }

    private TeamResponse team(UUID organizationId, UUID teamId, long members) {
        var team = organizations.read(organizationId).teams().require(teamId);
        var managers = team.managerIds().stream()
                .flatMap(userId -> account(userId).stream())
                .map(account -> new TeamManager(
                        account.id(), Objects.requireNonNullElse(account.username(), ""), account.fullName()))
                .sorted(Comparator.comparing(TeamManager::username))
                .toList();
        return new TeamResponse(
                teamId, organizationId, team.name(), members, managers, team.createdAt(), team.updatedAt());
    }

    private Optional<AccountResponse> account(UUID userId) {
        return Optional.ofNullable(
                queries.query(new FindAccount(userId), AccountResponse.class).join());
    }

    private long count(UUID organizationId, @Nullable UUID teamId) {
        consistency.settle();
        return ask(organizationId, teamId);
    }

    private long ask(UUID organizationId, @Nullable UUID teamId) {
        return queries.query(new CountMembers(organizationId, teamId), Long.class)
                .join();
    }
}
