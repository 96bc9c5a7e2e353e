package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsMemberDirectoryRow;
import ai.xentree.engagement.figures.AdminStatsOrganizationSummary;
import ai.xentree.engagement.figures.DayColumns;
import ai.xentree.engagement.figures.Range;
import ai.xentree.engagement.figures.Window;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.Person;
import ai.xentree.engagement.pages.Snapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A question that the caller may ask, with what its answers need.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
record Question(
        Snapshot pages, Scope scope, Range range, long now, OrganizationPages columns, Affiliations affiliations) {

    static Question of(Snapshot pages, StatsQuery query, Instant at) {
        var now = at.toEpochMilli();
        var range = Ranges.of(query, at);
        var rules = new ScopeRules(pages, query.caller(), now);
        var scope = rules.scope(query);
        return new Question(
                pages,
                scope,
                range,
                now,
                new OrganizationPages(
                        pages, scope.organizationId(), scope.organization().members()),
                new Affiliations(
                        pages, rules, scope.organizationId(), query.caller().superAdmin(), now));
    }

    Window window(Range of, List<DayColumns> days) {
        return Window.of(of, scope.roster(), days, columns.members());
    }

    AdminStatsOrganizationSummary summary(int present) {
        var organization = scope.organization();
        return new AdminStatsOrganizationSummary(
                scope.organizationId(), organization.name(), organization.slug(), present);
    }

    AdminStatsMemberDirectoryRow row(UUID userId, Person person, long joined, long lastEnd) {
        return AdminStatsMemberDirectoryRow.of(userId, person.profile(), joined, lastEnd, now, affiliations.of(person));
    }

    /** People by identifier. */
    Map<UUID, Person> people(List<UUID> userIds) {
        var found = pages.readAll(userIds.stream().map(EngagementPages::person).toList());
        var people = new HashMap<UUID, Person>();
        for (int i = 0; i < found.size(); i++) {
            people.put(userIds.get(i), found.get(i));
        }
        return people;
    }
}
