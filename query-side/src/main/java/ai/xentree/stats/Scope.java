package ai.xentree.stats;

import ai.xentree.core.CodePointOrder;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.model.Organization;
import ai.xentree.stats.model.Organization.Team;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about.
 *
 * @param team the one asked for, if one is
 * @param whole whether everyone in the organization
 * @param teams those in scope: the one asked for, else all that the caller may see
 * @param roster everyone who was ever a member in scope
 */
public record Scope(
        UUID organizationId,
        Organization organization,
        @Nullable Team team,
        boolean whole,
        List<Team> teams,
        Roster roster) {

    private static final Comparator<Team> BY_NAME = Comparator.comparing(Team::name, CodePointOrder.INSTANCE)
            .thenComparing(team -> team.teamId().toString());

    /** The teams by name; of equal names by the ids' text. */
    public List<Team> teamsByName() {
        return teams.stream().sorted(BY_NAME).toList();
    }
}
