package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The teams of an organization, no two of the same name whatever the case.
 *
 * @param deleted the ids of those that are no more; none of them comes back
 */
record Teams(Map<UUID, Team> byId, Set<UUID> deleted) {

    static final Teams NONE = new Teams(Map.of(), Set.of());

    /** Whether there is or was a team of that id. */
    boolean knows(UUID teamId) {
        return byId.containsKey(teamId) || deleted.contains(teamId);
    }

    Optional<Team> find(UUID teamId) {
        return Optional.ofNullable(byId.get(teamId));
    }

    /** The team; refuses with {@code NOT_FOUND} if this organization has none of that id. */
    Team require(UUID teamId) {
        return find(teamId).orElseThrow(() -> Refusal.notFound("The team"));
    }

    void requireAll(Collection<UUID> teamIds) {
        teamIds.forEach(this::require);
    }

    /** Refuses a name that another team has. */
    void requireFree(String name, UUID forTeam) {
        var taken = byId.values().stream()
                .anyMatch(
                        team -> !team.id().equals(forTeam) && same(team.name()).equals(same(name)));
        if (taken) {
            throw Refusal.conflict("TEAM_NAME_TAKEN", "The organization has a team of that name.");
        }
    }

    /** The teams that a person manages. */
    List<Team> managedBy(UUID userId) {
        return byId.values().stream()
                .filter(team -> team.managerIds().contains(userId))
                .toList();
    }

    Teams plus(Team team) {
        var more = new HashMap<>(byId);
        more.put(team.id(), team);
        return new Teams(Map.copyOf(more), deleted);
    }

    Teams minus(UUID teamId) {
        var fewer = new HashMap<>(byId);
        fewer.remove(teamId);
        return new Teams(Map.copyOf(fewer), Sets.plus(deleted, teamId));
    }

    Teams renamed(TeamRenamed renamed) {
        return changed(renamed.teamId(), team -> team.renamed(renamed.name(), renamed.renamedAt()));
    }

    Teams managedBy(TeamManagersAssigned assigned) {
        return changed(assigned.teamId(), team -> team.managedBy(assigned.managerIds(), assigned.assignedAt()));
    }

    private Teams changed(UUID teamId, UnaryOperator<Team> change) {
        return find(teamId).map(team -> plus(change.apply(team))).orElse(this);
    }

    private static String same(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
