package ai.xentree.progress;

import static ai.xentree.stats.explain.Explained.quotient;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.english.ProgressMemberAttempt;
import ai.xentree.progress.PlainProgress.Figures;
import ai.xentree.progress.figures.ProgressDistributionBucket;
import ai.xentree.progress.figures.ProgressKPIItem;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.progress.figures.ProgressMemberRow;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.Crash;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.Versioned;
import ai.xentree.stats.explain.Explained;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import ai.xentree.web.paging.Page;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was done, in whatever batches it came, however often the writer died: the figures are those of a plain count. */
class RandomLearningTest {

    private static final String PAGES = "engagement";

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 20), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givenAnyLearning_whenItIsFoldedWithRedeliveriesAndCrashes_thenAllFiguresAreThoseOfThePlainCount(long seed) {
        var random = new Random(seed);
        var story = new RandomLearning(random);
        try (var views = new EmbeddedViews()) {
            var pages = pages(views);
            int published = 0;
            while (published < story.history.size()) {
                int from = Math.max(0, published - random.nextInt(10));
                int to = Math.min(story.history.size(), published + 1 + random.nextInt(40));
                var crash = new Crash(views, PAGES, random);
                story.history.fold(new StatsProjection(pages), from, to);
                if (random.nextInt(3) == 0) {
                    crash.happens();
                    pages = pages(views);
                } else {
                    published = to;
                }
                if (published >= story.setUp) {
                    new Check(story, pages, published, random).all();
                }
            }
        }
    }

    private static Pages pages(EmbeddedViews views) {
        return new Pages(views.place(), PAGES, 16 << 20);
    }

    /** All answers about a random scope and range. */
    private static final class Check {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private final PlainProgress plain;
        private final ProgressStats stats;
        private final UUID organization;
        private final LocalDate start;
        private final LocalDate end;
        private final StatsQuery query;
        private final Set<UUID> people;
        private final UUID scope;

        Check(RandomLearning story, Pages pages, int published, Random random) {
            plain = PlainProgress.of(story.history.events().subList(0, published));
            var clock = Clock.fixed(RandomLearning.NOW, ZoneOffset.UTC);
            stats = new ProgressStats(new Questions(pages, new NoPast(), clock), new NameOrders(1 << 20));
            int place = random.nextInt(2);
            organization = RandomLearning.ORGANIZATIONS.get(place);
            var team = random.nextInt(3) == 0 ? RandomLearning.TEAMS.get(place) : null;
            scope = team == null ? organization : team;
            end = LocalDate.ofInstant(RandomLearning.NOW, ZoneOffset.UTC).plusDays(5L - random.nextInt(70));
            start = end.minusDays(random.nextInt(30));
            query = new StatsQuery(new Actor(new UUID(0, 0), true), organization, team, start, end);
            people = plain.population(scope, start, end);
        }

        void all() {
            cards();
            trend();
            distribution();
            rows();
        }

        private void cards() {
            var length = end.toEpochDay() - start.toEpochDay() + 1;
            var from = start.minusDays(length);
            var to = start.minusDays(1);
            var now = plain.figures(organization, people, start, end);
            var before = plain.figures(organization, plain.population(scope, from, to), from, to);
            for (var card : told(stats.kpis(query, version -> false)).kpis()) {
                assertThat(card.value()).as(card.label()).isEqualByComparingTo(value(card.key(), now));
                assertThat(card.previousValue()).as(card.label()).isEqualByComparingTo(value(card.key(), before));
                explained(card, now);
            }
        }

        private void explained(ProgressKPIItem card, Figures now) {
            var explained = Explained.of(page -> told(stats.explain(query, card.key(), page, version -> false)));
            explained.shows(card.value(), card.previousValue(), card.delta(), card.deltaPct());
            explained.follows(inputs -> formula(card.key(), inputs));
            assertThat(explained.userIds())
                    .containsExactlyInAnyOrderElementsOf(people.stream()
                            .filter(user -> isBehind(card.key(), figures(user)))
                            .toList());
            switch (card.key()) {
                case MODULES_STARTED, MODULES_COMPLETED, TASK_ATTEMPTS -> {
                    explained.sharesAddUpTo(card.value());
                    explained.counts(card.value().longValueExact());
                }
                case COMPLETION_RATE -> {
                    explained.sharesAddUpTo(BigDecimal.valueOf(now.completedByEnd()));
                    explained.counts(now.started() + now.completedByEnd());
                }
                case AVERAGE_SCORE -> explained.counts(now.completed());
                case ACTIVE_OBJECTIVES, OBJECTIVES_ON_TRACK -> explained.counts(0);
            }
        }

        private static boolean isBehind(ProgressKPIKey key, Figures own) {
            return switch (key) {
                case MODULES_STARTED, COMPLETION_RATE -> own.started() > 0;
                case MODULES_COMPLETED, AVERAGE_SCORE -> own.completed() > 0;
                case TASK_ATTEMPTS -> own.attempts() > 0;
                case ACTIVE_OBJECTIVES, OBJECTIVES_ON_TRACK -> true;
            };
        }

        private static BigDecimal formula(ProgressKPIKey key, Map<String, BigDecimal> inputs) {
            return switch (key) {
                case MODULES_STARTED -> input(inputs, "modules_started");
                case MODULES_COMPLETED -> input(inputs, "modules_completed");
                case COMPLETION_RATE ->
                    quotient(HUNDRED.multiply(input(inputs, "completed_of_started")), input(inputs, "modules_started"));
                case AVERAGE_SCORE -> quotient(input(inputs, "sum_of_scores"), input(inputs, "modules_completed"));
                case TASK_ATTEMPTS -> input(inputs, "task_attempts");
                case ACTIVE_OBJECTIVES -> input(inputs, "active_objectives");
                case OBJECTIVES_ON_TRACK ->
                    quotient(HUNDRED.multiply(input(inputs, "doing_well")), input(inputs, "active_objectives"));
            };
        }

        private static BigDecimal input(Map<String, BigDecimal> inputs, String name) {
            return Objects.requireNonNull(inputs.get(name), name);
        }

        private static BigDecimal value(ProgressKPIKey key, Figures figures) {
            return switch (key) {
                case MODULES_STARTED -> BigDecimal.valueOf(figures.started());
                case MODULES_COMPLETED -> BigDecimal.valueOf(figures.completed());
                case COMPLETION_RATE -> figures.rate();
                case AVERAGE_SCORE -> Objects.requireNonNullElse(figures.average(), BigDecimal.ZERO);
                case TASK_ATTEMPTS -> BigDecimal.valueOf(figures.attempts());
                case ACTIVE_OBJECTIVES, OBJECTIVES_ON_TRACK -> BigDecimal.ZERO;
            };
        }

        private void trend() {
            for (var day : told(stats.trend(query, version -> false)).trend()) {
                var figures = plain.figures(organization, people, day.date(), day.date());
                assertThat(day.modulesStarted()).isEqualTo(figures.started());
                assertThat(day.modulesCompleted()).isEqualTo(figures.completed());
                assertThat(day.taskAttempts()).isEqualTo(figures.attempts());
                assertThat(day.averageScore()).isEqualTo(figures.average());
            }
        }

        private void distribution() {
            var spread = told(stats.distribution(query, version -> false));
            assertThat(people(spread.modulesCompleted())).isEqualTo(people.size());
            assertThat(spread.modulesCompleted().getFirst().memberCount()).isEqualTo((int) people.stream()
                    .filter(user -> figures(user).completed() == 0)
                    .count());
            assertThat(people(spread.averageScore())).isEqualTo(people.size());
        }

        private static int people(List<ProgressDistributionBucket> buckets) {
            return buckets.stream()
                    .mapToInt(ProgressDistributionBucket::memberCount)
                    .sum();
        }

        private void rows() {
            var all = new MembersQuery(query, MemberSort.AVERAGE_SCORE, SortOrder.ASC, null);
            var rows =
                    told(stats.members(all, new Page(1, 100), version -> false)).items();
            assertThat(rows).extracting(ProgressMemberRow::userId).containsExactlyInAnyOrderElementsOf(people);
            assertThat(rows.stream().map(ProgressMemberRow::averageScore).filter(Objects::nonNull))
                    .isSorted();
            rows.forEach(this::row);
        }

        private void row(ProgressMemberRow row) {
            var figures = figures(row.userId());
            assertThat(row.modulesStarted()).isEqualTo((int) figures.started());
            assertThat(row.modulesCompleted()).isEqualTo((int) figures.completed());
            assertThat(row.taskAttempts()).isEqualTo((int) figures.attempts());
            assertThat(row.averageScore()).isEqualTo(figures.average());
            var made = plain.attempts(organization, row.userId(), end)
                    .sorted((one, other) ->
                            other.getValue().at().compareTo(one.getValue().at()))
                    .toList();
            assertThat(row.recentAttempts())
                    .extracting(ProgressMemberAttempt::submittedAt)
                    .containsExactlyElementsOf(made.stream()
                            .limit(5)
                            .map(entry -> entry.getValue().at())
                            .toList());
            row.recentAttempts().forEach(attempt -> {
                var score = plain.attemptScores.get(attempt.attemptId());
                if (score == null) {
                    assertThat(attempt.score()).isNull();
                } else {
                    assertThat(attempt.score()).isEqualByComparingTo(score);
                }
            });
        }

        private Figures figures(UUID user) {
            return plain.figures(organization, List.of(user), start, end);
        }

        private static <T> T told(Answer<Versioned<T>> answer) {
            return requireNonNull(answer.value().value());
        }
    }
}
