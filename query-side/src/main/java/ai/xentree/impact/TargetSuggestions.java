package ai.xentree.impact;

import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.Metrics;
import ai.xentree.stats.Population;
import ai.xentree.stats.Question;
import ai.xentree.stats.Scope;
import ai.xentree.stats.SuggestedValue;
import ai.xentree.stats.SuggestionRationale;
import ai.xentree.stats.Weakness;
import ai.xentree.stats.Weaknesses;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.model.Organization.Team;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Targets for next month in what lags behind most (semantics.md, section 5): a tenth more than the best of the last three whole
 * months. For a manager who names no team, in any of theirs.
 */
final class TargetSuggestions {

    private static final int MOST = 3;
    private static final int MONTHS = 3;
    private static final Exact TENTH_MORE = Exact.ratio(11, 10);
    private static final int DAYS_FOR_RETENTION = 29;

    private final Scope scope;
    private final Metrics metrics;
    private final Weaknesses weaknesses;
    private final LocalDate thisMonth;

    TargetSuggestions(Question question) {
        this.scope = question.scope();
        this.metrics = question.metrics();
        this.weaknesses = Weaknesses.of(question, metrics);
        this.thisMonth = metrics.today().withDayOfMonth(1);
    }

    LearningTargetSuggestResponse response() {
        return LearningTargetSuggestResponse.of(weaknesses()
                .filter(weakness -> mayBeSet(weakness.metric()))
                .sorted(Weakness.WEAKEST_FIRST)
                .map(this::item)
                .filter(item -> item.targetValue().signum() > 0)
                .limit(MOST)
                .toList());
    }

    private Stream<Weakness> weaknesses() {
        return scope.whole()
                ? weaknesses.of(null)
                : scope.teamsByName().stream().map(Team::teamId).flatMap(weaknesses::of);
    }

    /** Some metrics take more days than some months have. */
    private boolean mayBeSet(LearningMetric metric) {
        return metric != LearningMetric.RETENTION_WEEK_4
                || ChronoUnit.DAYS.between(start(), end()) + 1 >= DAYS_FOR_RETENTION;
    }

    private LocalDate start() {
        return thisMonth.plusMonths(1);
    }

    private LocalDate end() {
        return thisMonth.plusMonths(2).minusDays(1);
    }

    private LearningTargetSuggestedItem item(Weakness weakness) {
        var value = SuggestedValue.of(weakness.metric(), best(weakness).times(TENTH_MORE));
        var teamId = weakness.population().teamId();
        return new LearningTargetSuggestedItem(
                weakness.metric(),
                value,
                TargetPeriod.MONTHLY,
                start(),
                end(),
                teamId == null ? TargetScope.ORGANIZATION : TargetScope.TEAM,
                teamId == null ? scope.organizationId() : teamId,
                List.of(rationale(weakness, value)));
    }

    private SuggestionRationale rationale(Weakness weakness, BigDecimal value) {
        return SuggestionRationale.of(weakness, name(weakness.population()), value);
    }

    private String name(Population population) {
        UUID teamId = population.teamId();
        return teamId == null
                ? scope.organization().name()
                : scope.organization().team(teamId).orElseThrow().name();
    }

    private Exact best(Weakness weakness) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(thisMonth::minusMonths)
                .map(first -> metrics.figure(
                        weakness.population(),
                        weakness.metric(),
                        first,
                        first.plusMonths(1).minusDays(1)))
                .reduce(Exact.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
}
