package ai.xentree.stats;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a question is about that a caller may ask (semantics.md, section 2). */
final class ScopeRules {

    private final Snapshot pages;
    private final Rights rights;

    ScopeRules(Snapshot pages, Rights rights) {
        this.pages = pages;
        this.rights = rights;
    }

    /**
     * Whom the caller's question is about.
     *
     * @throws Refused where the caller may not ask it
     */
    Scope scope(StatsQuery query) {
        var id = rights.organization(query);
        var organization = pages.read(StatsPages.organization(id));
        if (!organization.exists()) {
            throw Refusal.notFound("The organization");
        }
        return rights.managesOnly(id)
                ? managed(id, organization, query.teamId())
                : whole(id, organization, query.teamId());
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
        var managed = rights.managedTeams(id);
        var teams = organization.teams().stream()
                .filter(team -> !team.deleted() && managed.contains(team.teamId()))
                .toList();
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

    private Roster roster(UUID organizationOrTeam, Organization organization) {
        return OrganizationPages.roster(pages, organizationOrTeam, organization.members());
    }
}
