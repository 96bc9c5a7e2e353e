package ai.xentree.reference.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about (semantics.md, section 2).
 *
 * @param team the one asked for; null for all that may be seen
 * @param members everyone who was ever in it
 * @param teams the teams that may be seen
 * @param elsewhere whether the caller may see the people's memberships of other organizations
 */
public record Scope(
        World world,
        Organization organization,
        @Nullable Team team,
        Members members,
        List<Team> teams,
        boolean elsewhere) {

    /** The whole organization, as a platform administrator sees it. */
    public static Scope whole(World world, UUID organizationId) {
        var organization = world.organization(organizationId);
        return new Scope(world, organization, null, organization.members(), organization.teams(), true);
    }

    /** What a manager manages. */
    public static Scope managed(World world, UUID organizationId, UUID manager) {
        var organization = world.organization(organizationId);
        var teams = organization.managedBy(manager);
        var union = Members.union(teams.stream().map(Team::members).toList());
        return new Scope(world, organization, null, union, teams, false);
    }

    /** One team of it. */
    public Scope of(UUID teamId) {
        var one = organization.team(teamId);
        return new Scope(world, organization, one, one.members(), List.of(one), elsewhere);
    }

    /** All of the organization. */
    public Scope everyone() {
        return new Scope(world, organization, null, organization.members(), organization.teams(), elsewhere);
    }

    /** One person of it. */
    public Scope only(UUID user) {
        return new Scope(world, organization, team, members.only(user), teams, elsewhere);
    }

    public boolean isWholeOrganization() {
        return members == organization.members();
    }
}
