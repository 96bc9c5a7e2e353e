package ai.xentree.stats;

import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.figures.AdminStatsAffiliation;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People's present memberships, as far as a caller may see them: all of the organization asked about, and elsewhere those
 * whose stats the caller may see.
 */
public final class Affiliations {

    private final Snapshot pages;
    private final Rights rights;
    private final long now;
    private final UUID asked;
    private final boolean seesAll;
    private final Map<UUID, OrganizationRole> roles;
    private final Map<UUID, Visible> organizations = new HashMap<>();

    /** What the caller may see of an organization: all of it, or the teams they manage. */
    private record Visible(Organization organization, boolean whole, Set<UUID> managed) {}

    Affiliations(Snapshot pages, Rights rights, UUID asked, long now) {
        this.pages = pages;
        this.rights = rights;
        this.asked = asked;
        this.seesAll = rights.everywhere();
        this.now = now;
        this.roles =
                rights.memberships().stream().collect(Collectors.toMap(Membership::organizationId, Membership::role));
    }

    /** Of a person, by name. */
    public List<AdminStatsAffiliation> of(Person person) {
        return person.memberships().stream()
                .filter(membership -> membership.stays().contain(now))
                .flatMap(this::of)
                .sorted(AdminStatsAffiliation.BY_NAME)
                .toList();
    }

    private Stream<AdminStatsAffiliation> of(Membership membership) {
        var id = membership.organizationId();
        if (!id.equals(asked) && !seesAll && !roles.containsKey(id)) {
            return Stream.empty();
        }
        var visible = organizations.computeIfAbsent(id, this::visible);
        var organization = visible.organization();
        if (!organization.exists()) {
            return Stream.empty();
        }
        var teams = teams(membership, organization)
                .filter(team -> visible.whole() || visible.managed().contains(team.teamId()))
                .map(team -> new AdminStatsAffiliation(id, organization.name(), team.teamId(), team.name()))
                .toList();
        return teams.isEmpty() && visible.whole()
                ? Stream.of(new AdminStatsAffiliation(id, organization.name(), null, null))
                : teams.stream();
    }

    private Visible visible(UUID id) {
        var organization = pages.read(StatsPages.organization(id));
        var managed = role(id) == OrganizationRole.MANAGER ? rights.managedTeams(id) : Set.<UUID>of();
        return new Visible(organization, seesWhole(id), managed);
    }

    private boolean seesWhole(UUID organizationId) {
        return seesAll
                || organizationId.equals(asked)
                || switch (role(organizationId)) {
                    case OWNER, ADMIN, AUDITOR -> true;
                    case MANAGER, MEMBER -> false;
                };
    }

    private OrganizationRole role(UUID organizationId) {
        return roles.getOrDefault(organizationId, OrganizationRole.MEMBER);
    }

    private Stream<Team> teams(Membership membership, Organization organization) {
        return membership.teams().stream()
                .filter(team -> team.stays().contain(now))
                .map(team -> organization.team(team.teamId()))
                .flatMap(Optional::stream);
    }
}
