package ai.xentree.stats.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An organization as the dashboards need it.
 *
 * @param createdAt milliseconds since 1970-01-01T00:00Z
 * @param deletedAt the same; {@link Stay#OPEN} while it is not
 * @param members how many people have ever been members; the next one's ordinal
 * @param firstJoined the earliest begin of any membership, the same; before it nobody's session counts
 */
public record Organization(
        String name, String slug, long createdAt, long deletedAt, int members, long firstJoined, List<Team> teams) {

    /** One that nobody has made. */
    public static final Organization NONE = new Organization("", "", Stay.OPEN, Stay.OPEN, 0, Stay.OPEN, List.of());

    /** A team and who manages it. */
    public record Team(UUID teamId, String name, boolean deleted, Set<UUID> managers) {}

    /** Whether it was made and has not been deleted. */
    public boolean exists() {
        return createdAt != Stay.OPEN && deletedAt == Stay.OPEN;
    }

    /** A team that has not been deleted. */
    public Optional<Team> team(UUID teamId) {
        return teams.stream()
                .filter(team -> team.teamId().equals(teamId) && !team.deleted())
                .findFirst();
    }

    /** The teams a person manages. */
    public List<Team> managedBy(UUID userId) {
        return teams.stream()
                .filter(team -> !team.deleted() && team.managers().contains(userId))
                .toList();
    }

    /** Under another name. */
    public Organization named(String newName, String newSlug) {
        return new Organization(newName, newSlug, createdAt, deletedAt, members, firstJoined, teams);
    }

    /** Made at an instant. */
    public Organization created(long at) {
        return new Organization(name, slug, at, deletedAt, members, firstJoined, teams);
    }

    /** Deleted at an instant. */
    public Organization deleted(long at) {
        return new Organization(name, slug, createdAt, at, members, firstJoined, teams);
    }

    /** With one more person. */
    public Organization plusMember() {
        return new Organization(name, slug, createdAt, deletedAt, members + 1, firstJoined, teams);
    }

    /** With a membership that began at an instant. */
    public Organization joined(long at) {
        return new Organization(name, slug, createdAt, deletedAt, members, Math.min(firstJoined, at), teams);
    }

    /** With a team that is new or has changed. */
    public Organization with(Team changed) {
        var others = teams.stream().filter(team -> !team.teamId().equals(changed.teamId()));
        return new Organization(
                name,
                slug,
                createdAt,
                deletedAt,
                members,
                firstJoined,
                Stream.concat(others, Stream.of(changed)).toList());
    }
}
