package ai.xentree.reference.history;

import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.reference.numbers.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** An organization: what it is called, its teams, and everyone who was ever in it. */
public final class Organization {

    private final UUID id;
    private final Members members = new Members();
    private final Map<UUID, Team> teams = new LinkedHashMap<>();
    private String name = "";
    private String slug = "";
    private boolean deleted;

    Organization(UUID id) {
        this.id = id;
    }

    void apply(OrganizationEvent event) {
        switch (event) {
            case OrganizationCreated e -> rename(e.name(), e.slug());
            case OrganizationChanged e -> rename(e.name(), e.slug());
            case OrganizationDeleted e -> delete(e.deletedAt());
            case TeamCreated e -> teams.put(e.teamId(), new Team(e.teamId(), e.name()));
            case TeamRenamed e -> team(e.teamId()).rename(e.name());
            case TeamDeleted e -> team(e.teamId()).delete();
            case TeamManagersAssigned e -> team(e.teamId()).assign(e.managerIds());
            default -> {} // who owns it enters no figure
        }
    }

    private void rename(String newName, String newSlug) {
        name = newName;
        slug = newSlug;
    }

    private void delete(Instant at) {
        deleted = true;
        members.allLeave(at);
        teams.values().forEach(Team::delete);
    }

    void apply(MembershipEvent event) {
        switch (event) {
            case MemberAdded e -> members.join(e.userId(), e.joinedAt());
            case MemberRemoved e -> {
                members.leave(e.userId(), e.removedAt());
                teams.values().forEach(team -> team.members().leave(e.userId(), e.removedAt()));
            }
            case TeamJoined e -> team(e.teamId()).members().join(e.userId(), e.joinedAt());
            case TeamLeft e -> team(e.teamId()).members().leave(e.userId(), e.leftAt());
            default -> {} // invitations and roles enter no figure
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public Members members() {
        return members;
    }

    /** Those that have not been deleted. */
    public List<Team> teams() {
        return teams.values().stream().filter(team -> !team.isDeleted()).toList();
    }

    /** Also one that has been deleted. */
    public Team team(UUID teamId) {
        return Objects.requireNonNull(teams.get(teamId), "No such team");
    }

    public List<Team> managedBy(UUID user) {
        return teams().stream().filter(team -> team.managers().contains(user)).toList();
    }

    /** A person's present teams, by name. */
    public List<Team> teamsOf(UUID user, Instant now) {
        return teams().stream()
                .filter(team -> team.members().isPresent(user, now))
                .sorted(Comparator.comparing(Team::name, Texts.BY_CODE_POINT).thenComparing(Team::id))
                .toList();
    }
}
