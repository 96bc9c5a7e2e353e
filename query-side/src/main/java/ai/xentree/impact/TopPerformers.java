package ai.xentree.impact;

import ai.xentree.core.CodePointOrder;
import ai.xentree.impact.figures.ImpactTopPerformerItem;
import ai.xentree.impact.figures.ImpactTopPerformersResponse;
import ai.xentree.impact.figures.PersonalValue;
import ai.xentree.impact.figures.TopPerformersBy;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.Organization.Team;
import ai.xentree.stats.model.Person;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ten best of the range, by exact value. */
final class TopPerformers {

    private static final int TEN = 10;
    private static final double CERTAINLY_LESS = 1 - 1e-9; // far more than an estimate is wrong by

    private static final Comparator<Contender> BEST_FIRST = Comparator.comparing(Contender::value)
            .reversed()
            .thenComparing(Contender::username, CodePointOrder.INSTANCE);

    private final Question question;
    private final TopPerformersBy by;
    private final PersonalValue values;

    /** Someone who may be among them. */
    private record Contender(int member, UUID userId, Person person, Exact value) {

        String username() {
            return person.profile().usernameOr(userId);
        }
    }

    TopPerformers(Question question, TopPerformersBy by) {
        var reader = new ValueReader(question);
        var range = question.range();
        this.question = question;
        this.by = by;
        this.values = new PersonalValue(reader.columns(range), reader.xpi().atStart(range), reader.weights());
    }

    ImpactTopPerformersResponse response() {
        var best = contenders().stream().sorted(BEST_FIRST).limit(TEN).toList();
        return new ImpactTopPerformersResponse(
                question.summary(),
                AdminStatsDateRangeSummary.of(question.range()),
                by,
                IntStream.range(0, best.size())
                        .mapToObj(place -> item(place + 1, best.get(place)))
                        .toList());
    }

    private ImpactTopPerformerItem item(int rank, Contender contender) {
        return ImpactTopPerformerItem.of(
                rank,
                contender.userId(),
                contender.person().profile(),
                teamName(contender.person()),
                values,
                contender.member());
    }

    /** Exact values and names are only worked out of those whom ten others do not certainly surpass. */
    private List<Contender> contenders() {
        var population = question.scope().roster().population(question.range());
        var least = least(population);
        var members = Arrays.stream(population)
                .filter(member -> values.estimate(by, member) > 0 && values.estimate(by, member) >= least)
                .boxed()
                .toList();
        var userIds = question.columns().userIds();
        var people = question.people(members.stream().map(userIds::get).toList());
        return members.stream()
                .map(member -> contender(
                        member, userIds.get(member), people.getOrDefault(userIds.get(member), Person.UNKNOWN)))
                .toList();
    }

    private Contender contender(int member, UUID userId, Person person) {
        return new Contender(member, userId, person, values.exact(by, member));
    }

    private double least(int[] population) {
        var estimates = Arrays.stream(population)
                .mapToDouble(member -> values.estimate(by, member))
                .sorted()
                .toArray();
        return estimates.length <= TEN ? 0 : estimates[estimates.length - TEN] * CERTAINLY_LESS;
    }

    private @Nullable String teamName(Person person) {
        var asked = question.scope().team();
        return asked != null ? asked.name() : firstTeam(person);
    }

    private @Nullable String firstTeam(Person person) {
        return person.membership(question.scope().organizationId()).stream()
                .flatMap(membership ->
                        question.scope().organization().teams().stream().filter(team -> isIn(membership, team)))
                .map(Team::name)
                .min(CodePointOrder.INSTANCE)
                .orElse(null);
    }

    private boolean isIn(Membership membership, Team team) {
        return !team.deleted() && membership.team(team.teamId()).contain(question.now());
    }
}
