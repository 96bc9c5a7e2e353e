package ai.xentree.stats.model;

import ai.xentree.organizations.OrganizationRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What lies between one person and one organization.
 *
 * @param ordinal the person's number in the organization, in order of first joining, from 0
 * @param role the last one; means something only while the membership is open
 */
public record Membership(
        UUID organizationId, int ordinal, OrganizationRole role, Stays stays, List<TeamMembership> teams) {

    /** What lies between the person and a team. */
    public record TeamMembership(UUID teamId, Stays stays) {}

    /** Someone who has never been a member. */
    public static Membership none(UUID organizationId, int ordinal) {
        return new Membership(organizationId, ordinal, OrganizationRole.MEMBER, Stays.NONE, List.of());
    }

    /** The memberships of one team. */
    public Stays team(UUID teamId) {
        return teams.stream()
                .filter(team -> team.teamId().equals(teamId))
                .findFirst()
                .map(TeamMembership::stays)
                .orElse(Stays.NONE);
    }

    /** The teams the person is in. */
    public List<UUID> openTeams() {
        return teams.stream()
                .filter(team -> team.stays().open())
                .map(TeamMembership::teamId)
                .toList();
    }

    /** With another role. */
    public Membership as(OrganizationRole changed) {
        return new Membership(organizationId, ordinal, changed, stays, teams);
    }

    /** With other times. */
    public Membership with(Stays changed) {
        return new Membership(organizationId, ordinal, role, changed, teams);
    }

    /** With other times in a team. */
    public Membership with(UUID teamId, Stays changed) {
        var others = new ArrayList<>(
                teams.stream().filter(team -> !team.teamId().equals(teamId)).toList());
        others.add(new TeamMembership(teamId, changed));
        return new Membership(organizationId, ordinal, role, stays, List.copyOf(others));
    }
}
