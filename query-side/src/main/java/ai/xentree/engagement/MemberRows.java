package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsMemberActivityRow;
import ai.xentree.engagement.figures.AdminStatsMemberDirectoryRow;
import ai.xentree.stats.LastEndSearch;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.model.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of the Engagement tab, one a member. */
final class MemberRows {

    private final Question question;
    private final int[] present;
    private final long[] lastOfAll;
    private final List<UUID> userIds;

    MemberRows(Question question, int[] present) {
        this.question = question;
        this.present = present;
        this.lastOfAll = question.columns().lastEnds();
        this.userIds = question.columns().userIds();
    }

    /** The population. */
    List<AdminStatsMemberActivityRow> activity(Window window) {
        var range = question.range();
        var people = people(window.population());
        var lastEnds = LastEndSearch.before(
                question.columns(),
                lastOfAll,
                range.end().toEpochDay() + 1,
                question.scope().organization().firstJoined());
        var joined = question.scope()
                .roster()
                .joinedBefore(range.closes(), question.columns().members());
        return Arrays.stream(window.population())
                .mapToObj(member -> AdminStatsMemberActivityRow.of(
                        userIds.get(member),
                        person(people, member).profile(),
                        member,
                        window,
                        lastEnds[member],
                        joined[member]))
                .toList();
    }

    /** Who is present. */
    List<AdminStatsMemberDirectoryRow> directory() {
        var people = people(present);
        var joined = question.scope()
                .roster()
                .joinedBefore(question.now() + 1, question.columns().members());
        return Arrays.stream(present)
                .mapToObj(member ->
                        row(question, userIds.get(member), person(people, member), joined[member], lastOfAll[member]))
                .toList();
    }

    static AdminStatsMemberDirectoryRow row(Question question, UUID userId, Person person, long joined, long lastEnd) {
        return AdminStatsMemberDirectoryRow.of(
                userId,
                person.profile(),
                joined,
                lastEnd,
                question.now(),
                question.affiliations().of(person));
    }

    private Map<UUID, Person> people(int[] members) {
        return question.people(Arrays.stream(members).mapToObj(userIds::get).toList());
    }

    private Person person(Map<UUID, Person> people, int member) {
        return people.getOrDefault(userIds.get(member), Person.UNKNOWN);
    }
}
