package ai.xentree.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.engagement.BruteForce.Held;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.Crash;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened, in whatever batches it came, however often the writer died: the figures are those of the reference. */
class RandomHistoriesTest {

    private static final long CACHE = 16 << 20;
    private static final String PAGES = "engagement";

    static LongStream seeds() {
        var fixed = LongStream.rangeClosed(1, 12);
        return LongStream.concat(fixed, LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givenAnyHistory_whenItIsFoldedWithRedeliveriesAndCrashes_thenAllFiguresAreThoseOfTheReference(long seed) {
        var random = new Random(seed);
        var story = new RandomHistory(random);
        try (var views = new EmbeddedViews()) {
            var elsewhere = pages(views);
            var pages = pages(views);
            int published = 0;
            while (published < story.history.size()) {
                int from = Math.max(0, published - random.nextInt(10));
                int to = Math.min(
                        story.history.size(),
                        published + 1 + random.nextInt(1 + story.history.size() / (1 + random.nextInt(30))));
                var crash = new Crash(views, PAGES, random);
                story.history.fold(new StatsProjection(pages), from, to);
                if (random.nextInt(3) == 0) {
                    crash.happens();
                    pages = pages(views);
                } else {
                    published = to;
                }
                check(story, elsewhere, published, random);
                check(story, pages, published, random);
            }
            for (int i = 0; i < 15; i++) {
                check(story, elsewhere, published, random);
            }
        }
    }

    private static Pages pages(EmbeddedViews views) {
        return new Pages(views.place(), PAGES, CACHE);
    }

    private static void check(RandomHistory story, Pages pages, int published, Random random) {
        if (published < story.setUp) {
            return;
        }
        var state = BruteForce.of(story.history.events().subList(0, published));
        var asManager = random.nextInt(5) == 0;
        var team = asManager || random.nextBoolean() ? null : story.teams.get(random.nextInt(story.teams.size()));
        var organization = team == null
                ? story.organizations.get(asManager ? 0 : random.nextInt(2))
                : Objects.requireNonNull(state.teamOrganizations.get(team));
        var members = asManager ? union(state, story.managed) : state.members(team == null ? organization : team);
        var end = LocalDate.ofInstant(RandomHistory.NOW, ZoneOffset.UTC).plusDays(10L - random.nextInt(130));
        var start = end.minusDays(random.nextInt(random.nextBoolean() ? 8 : 60));
        var expected = new BruteFigures(state, organization, members, start, end, RandomHistory.NOW, !asManager);
        var caller = asManager ? Actor.user(story.manager) : new Actor(new UUID(0, 0), true);
        var query = new StatsQuery(caller, organization, team, start, end);
        var stats = new EngagementStats(
                new Questions(pages, new NoPast(), Clock.fixed(RandomHistory.NOW, ZoneOffset.UTC)),
                (asker, users, day, now, asOf) -> state.streaks(users, day, now),
                new NameOrders(1 << 20));
        var answer = WholeDashboard.of(stats, query);
        assertThat(answer.position()).isEqualTo(published - 1);
        assertThat(FileShape.plain(answer.value())).isEqualTo(expected.dashboard());
        new ExplainedDashboard(stats, query, members.keySet()).agreesWith(answer.value());
        var user = story.users.get(random.nextInt(story.users.size()));
        if (members.containsKey(user)) {
            assertThat(FileShape.plain(stats.member(query, user).value())).isEqualTo(expected.detail(user));
        }
    }

    /** Each once, from the earliest joining to the latest end. */
    private static Map<UUID, List<Held>> union(BruteForce state, List<UUID> teams) {
        var all = new LinkedHashMap<UUID, List<Held>>();
        for (var team : teams) {
            state.members(team)
                    .forEach((user, held) -> all.merge(
                            user,
                            held,
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList()));
        }
        all.replaceAll((user, held) -> List.of(new Held(
                held.stream().map(Held::joined).min(Comparator.naturalOrder()).orElseThrow(),
                held.stream().anyMatch(one -> one.removed() == null)
                        ? null
                        : held.stream()
                                .map(one -> Objects.requireNonNull(one.removed()))
                                .max(Comparator.naturalOrder())
                                .orElseThrow())));
        return all;
    }
}
