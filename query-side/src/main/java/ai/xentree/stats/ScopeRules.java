package ai.xentree.stats;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.model.Directory.Entry;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see the stats of whom (semantics.md, section 2). What one may not know of is not found; what one may know of and
 * yet not see is forbidden.
 */
final class ScopeRules {

    private final Snapshot pages;
    private final Actor caller;
    private final long now;

    /**
     * For a caller at an instant.
     *
     * @param now milliseconds since 1970-01-01T00:00Z
     */
    ScopeRules(Snapshot pages, Actor caller, long now) {
        this.pages = pages;
        this.caller = caller;
        this.now = now;
    }

    /**
     * Whom the caller's question is about.
     *
     * @throws Refused where the caller may not ask it
     */
    Scope scope(StatsQuery query) {
        var id =
                query.organizationId() == null ? earliest().orElseThrow(ScopeRules::forbidden) : query.organizationId();
        var organization = pages.read(StatsPages.organization(id));
        if (!organization.exists()) {
            throw Refusal.notFound("The organization");
        }
        if (caller.superAdmin()) {
            return whole(id, organization, query.teamId());
        }
        return switch (role(id)) {
            case OWNER, ADMIN, AUDITOR -> whole(id, organization, query.teamId());
            case MANAGER -> managed(id, organization, query.teamId());
            case MEMBER -> throw forbidden();
        };
    }

    private OrganizationRole role(UUID organizationId) {
        return memberships().stream()
                .filter(membership -> membership.organizationId().equals(organizationId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("The organization"))
                .role();
    }

    /** The caller's present memberships. */
    List<Membership> memberships() {
        var userId = caller.userId();
        if (userId == null) {
            return List.of();
        }
        return pages.read(StatsPages.person(userId)).memberships().stream()
                .filter(membership -> membership.stays().contain(now))
                .toList();
    }

    private Scope whole(UUID id, Organization organization, @Nullable UUID teamId) {
        if (teamId == null) {
            var teams = organization.teams().stream()
                    .filter(team -> !team.deleted())
                    .toList();
            return new Scope(id, organization, null, true, teams, roster(id, organization));
        }
        var team = organization.team(teamId).orElseThrow(() -> Refusal.notFound("The team"));
        return of(id, organization, team);
    }

    private Scope managed(UUID id, Organization organization, @Nullable UUID teamId) {
        var teams = managedTeams(organization);
        if (teams.isEmpty()) {
            throw forbidden();
        }
        if (teamId != null) {
            var team = teams.stream()
                    .filter(one -> one.teamId().equals(teamId))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("The team"));
            return of(id, organization, team);
        }
        var rosters =
                teams.stream().map(team -> roster(team.teamId(), organization)).toList();
        return new Scope(id, organization, null, false, teams, Roster.union(rosters));
    }

    private Scope of(UUID id, Organization organization, Team team) {
        return new Scope(id, organization, team, false, List.of(team), roster(team.teamId(), organization));
    }

    List<Team> managedTeams(Organization organization) {
        return caller.userId() == null ? List.of() : organization.managedBy(caller.userId());
    }

    private Roster roster(UUID organizationOrTeam, Organization organization) {
        return OrganizationPages.roster(pages, organizationOrTeam, organization.members());
    }

    /** The organization that the caller means who names none. */
    Optional<UUID> earliest() {
        if (caller.superAdmin()) {
            return pages.read(StatsPages.directory()).entries().stream()
                    .map(Entry::organizationId)
                    .findFirst();
        }
        return memberships().stream()
                .filter(this::seesStats)
                .map(Membership::organizationId)
                .min(Comparator.comparingLong((UUID id) -> organization(id).createdAt())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean seesStats(Membership membership) {
        var organization = organization(membership.organizationId());
        return organization.exists()
                && switch (membership.role()) {
                    case OWNER, ADMIN, AUDITOR -> true;
                    case MANAGER -> !managedTeams(organization).isEmpty();
                    case MEMBER -> false;
                };
    }

    private Organization organization(UUID id) {
        return pages.read(StatsPages.organization(id));
    }

    private static Refused forbidden() {
        return Refusal.forbidden("Only owners, admins, auditors and managers of teams may see these figures.");
    }
}
