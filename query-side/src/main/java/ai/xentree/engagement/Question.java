package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsMemberActivityRow;
import ai.xentree.engagement.figures.AdminStatsMemberDirectoryRow;
import ai.xentree.engagement.figures.AdminStatsOrganizationSummary;
import ai.xentree.engagement.figures.DayColumns;
import ai.xentree.engagement.figures.Range;
import ai.xentree.engagement.figures.Window;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.Person;
import ai.xentree.engagement.pages.Snapshot;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

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

    AdminStatsDashboardResponse dashboard() {
        var previous = range.previous();
        var days = columns.days(previous.start().toEpochDay(), range.end().toEpochDay());
        var window = window(range, days.subList(range.days(), days.size()));
        var lastOfAll = columns.lastEnds();
        var present = scope.roster().present(now);
        var userIds = columns.userIds();
        var people = people(IntStream.concat(Arrays.stream(window.population()), Arrays.stream(present))
                .distinct()
                .mapToObj(userIds::get)
                .toList());
        return AdminStatsDashboardResponse.of(new AdminStatsDashboardResponse.Parts(
                summary(present.length),
                window,
                window(previous, days.subList(0, range.days())),
                scope.roster(),
                columns.weeks(previous.start().toEpochDay(), range.end().toEpochDay()),
                now,
                activity(window, lastOfAll, userIds, people),
                directory(present, lastOfAll, userIds, people)));
    }

    Window window(Range of, List<DayColumns> days) {
        return Window.of(of, scope.roster(), days, columns.members());
    }

    AdminStatsOrganizationSummary summary(int present) {
        var organization = scope.organization();
        return new AdminStatsOrganizationSummary(
                scope.organizationId(), organization.name(), organization.slug(), present);
    }

    private List<AdminStatsMemberActivityRow> activity(
            Window window, long[] lastOfAll, List<UUID> userIds, Map<UUID, Person> people) {
        var after = range.end().toEpochDay() + 1;
        var lastEnds = LastEndSearch.before(
                columns, lastOfAll, after, scope.organization().firstJoined());
        var joined = scope.roster().joinedBefore(range.closes(), columns.members());
        return Arrays.stream(window.population())
                .mapToObj(member -> AdminStatsMemberActivityRow.of(
                        userIds.get(member),
                        person(people, userIds.get(member)).profile(),
                        member,
                        window,
                        lastEnds[member],
                        joined[member]))
                .toList();
    }

    private List<AdminStatsMemberDirectoryRow> directory(
            int[] present, long[] lastOfAll, List<UUID> userIds, Map<UUID, Person> people) {
        var joined = scope.roster().joinedBefore(now + 1, columns.members());
        return Arrays.stream(present)
                .mapToObj(member -> {
                    var userId = userIds.get(member);
                    return row(userId, person(people, userId), joined[member], lastOfAll[member]);
                })
                .toList();
    }

    AdminStatsMemberDirectoryRow row(UUID userId, Person person, long joined, long lastEnd) {
        return AdminStatsMemberDirectoryRow.of(userId, person.profile(), joined, lastEnd, now, affiliations.of(person));
    }

    private static Person person(Map<UUID, Person> people, UUID userId) {
        return people.getOrDefault(userId, Person.UNKNOWN);
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
