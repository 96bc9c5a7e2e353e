package ai.xentree.inactivity;

import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsAffiliation;
import ai.xentree.stats.model.Person;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members in scope who are at risk, the longest silence first; equal ones in the order in which they came. */
final class InactiveMembers {

    private final Question question;
    private final Silences silences;

    InactiveMembers(Question question, InactivityDefaults defaults) {
        this.question = question;
        this.silences = new Silences(question.columns(), defaults.days(question.choices()), question.now());
    }

    PageResponse<InactiveMemberResponse> page(Page page) {
        var silent = silences.of(question.scope().roster().present(question.now()))
                .boxed()
                .sorted(Comparator.comparingLong(silences::since))
                .toList();
        var shown = silent.stream().skip(page.offset()).limit(page.limit()).toList();
        var people = question.people(shown.stream().map(silences::userId).toList());
        return PageResponse.of(
                page, shown.stream().map(member -> row(member, people)).toList(), silent.size());
    }

    private InactiveMemberResponse row(int member, Map<UUID, Person> people) {
        var userId = silences.userId(member);
        var person = people.getOrDefault(userId, Person.UNKNOWN);
        var silence = Duration.ofMillis(question.now() - silences.since(member));
        return InactiveMemberResponse.of(
                userId,
                person.profile(),
                teams(person),
                Instant.ofEpochMilli(silences.since(member)),
                silence.toDays(),
                alertedAt(member));
    }

    private List<String> teams(Person person) {
        return AdminStatsAffiliation.teamNames(question.affiliations().of(person).stream()
                .filter(affiliation ->
                        affiliation.organizationId().equals(question.scope().organizationId()))
                .toList());
    }

    private @Nullable Instant alertedAt(int member) {
        return silences.isAlerted(member) ? Instant.ofEpochMilli(silences.alertedAt(member)) : null;
    }
}
