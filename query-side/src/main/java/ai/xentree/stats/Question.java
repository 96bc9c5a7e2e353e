package ai.xentree.stats;

import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.DayColumns;
import ai.xentree.stats.figures.ModuleWork;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.model.Choices;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that the caller may ask, with what its answers need.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
public record Question(
        Snapshot pages, Scope scope, Range range, long now, OrganizationPages columns, Affiliations affiliations) {

    static Question of(Snapshot pages, Rights rights, StatsQuery query, Instant at) {
        var now = at.toEpochMilli();
        var range = Ranges.of(query, at);
        var scope = new ScopeRules(pages, rights).scope(query);
        return new Question(
                pages,
                scope,
                range,
                now,
                new OrganizationPages(
                        pages, scope.organizationId(), scope.organization().members()),
                new Affiliations(pages, rights, scope.organizationId(), now));
    }

    /** The figures of a range, of which every day is given in order. */
    public Window window(Range of, List<DayColumns> days) {
        return Window.of(of, scope.roster(), days, columns.members());
    }

    /** Everyone who was ever a member of a team of the organization. */
    public Roster roster(Team team) {
        return OrganizationPages.roster(pages, team.teamId(), columns.members());
    }

    /** The figures of metrics, of anyone. */
    public Metrics metrics() {
        return new Metrics(pages, now);
    }

    /** What XPI the organization's people have. */
    public XpiColumns xpi() {
        return new XpiColumns(columns, columns.everyone(), scope.organization().firstJoined());
    }

    /** What the population of a range did with modules. */
    public ModuleWork modules(Range of) {
        return ModuleWork.of(of, columns.modules(of), scope.roster().population(of), columns.members());
    }

    /** What the organization has chosen about its figures. */
    public Choices choices() {
        return pages.read(StatsPages.choices(scope.organizationId()));
    }

    /** The organization. */
    public AdminStatsOrganizationSummary summary() {
        return summary(scope.roster().present(now).length);
    }

    /** The organization, with that many present. */
    public AdminStatsOrganizationSummary summary(int present) {
        var organization = scope.organization();
        return new AdminStatsOrganizationSummary(
                scope.organizationId(), organization.name(), organization.slug(), present);
    }

    /** The title of a module; null without one, or while it is unknown. */
    public @Nullable String moduleTitle(@Nullable UUID moduleId) {
        var title = moduleId == null ? "" : pages.read(StatsPages.moduleTitle(moduleId));
        return title.isEmpty() ? null : title;
    }

    /** People by identifier. */
    public Map<UUID, Person> people(List<UUID> userIds) {
        var found = pages.readAll(userIds.stream().map(StatsPages::person).toList());
        var people = new HashMap<UUID, Person>();
        for (int i = 0; i < found.size(); i++) {
            people.put(userIds.get(i), found.get(i));
        }
        return people;
    }
}
