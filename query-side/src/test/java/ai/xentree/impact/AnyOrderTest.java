package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.ANYONE;
import static ai.xentree.impact.ShownImpact.NOW;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SUPPORT;
import static ai.xentree.impact.ShownImpact.account;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.completed;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.started;
import static ai.xentree.impact.ShownImpact.target;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.impact.figures.TopPerformersBy;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import ai.xentree.web.paging.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever's events come first, and however often they come: impact is the same. */
class AnyOrderTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-02");
    private static final int DAYS = 72;
    private static final int PEOPLE = 8;
    private static final List<CefrLevel> LEVELS = List.of(CefrLevel.values());

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 8), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givenTheSameLives_whenTheyAreToldInAnotherOrderAndTwice_thenAllFiguresAreTheSame(long seed) {
        var lives = lives(new Random(seed));
        var random = new Random(seed + 1);
        var team = random.nextBoolean() ? SALES : null;
        var end = FIRST.plusDays(random.nextInt(DAYS));
        var query = new StatsQuery(ANYONE, ACME, team, end.minusDays(random.nextInt(40)), end);
        var inOneGo = mixed(lives, random);
        var bitByBit = mixed(lives, random);
        try (var one = new EmbeddedViews();
                var other = new EmbeddedViews()) {
            inOneGo.fold(new StatsProjection(pages(one)), 0, inOneGo.size());
            foldTwice(bitByBit, pages(other), random);
            assertThat(everything(pages(one), query)).isEqualTo(everything(pages(other), query));
            ExplainedImpact.agrees(stats(pages(one)), query);
        }
    }

    private static void foldTwice(RecordedHistory history, Pages pages, Random random) {
        for (int published = 0; published < history.size(); ) {
            int from = Math.max(0, published - random.nextInt(20));
            published = Math.min(history.size(), published + 1 + random.nextInt(30));
            history.fold(new StatsProjection(pages), from, published);
        }
    }

    private static Questions questions(Pages pages) {
        return new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static ImpactStats stats(Pages pages) {
        return new ImpactStats(questions(pages), new NameOrders(1 << 20));
    }

    private static List<Object> everything(Pages pages, StatsQuery query) {
        var questions = questions(pages);
        var stats = stats(pages);
        var all = new ArrayList<>();
        all.add(told(stats.kpis(query, version -> false)));
        for (var key : ImpactKPIKey.values()) {
            all.add(told(stats.explain(query, key, new Page(1, 25), version -> false)));
        }
        all.add(told(stats.trend(query, version -> false)));
        all.add(told(stats.levels(query, version -> false)));
        all.add(told(stats.teams(query, version -> false)));
        for (var by : TopPerformersBy.values()) {
            all.add(told(stats.topPerformers(query, by, version -> false)));
        }
        var targets = new TargetsQuery(query, null, null, null, null);
        all.add(told(new TargetStats(questions).targets(targets, new Page(1, 25), version -> false)));
        return all;
    }

    private static RecordedHistory mixed(List<List<DomainEvent>> lives, Random random) {
        var history = new RecordedHistory(NOW.minusSeconds(3_600));
        history.add(new OrganizationCreated(ACME, "Acme", "acme", null, at("2026-01-01T00:00:00Z")))
                .add(new TeamCreated(ACME, SALES, "Sales", at("2026-01-01T00:00:00Z")))
                .add(new TeamCreated(ACME, SUPPORT, "Support", at("2026-01-01T00:00:00Z")));
        var left = new ArrayList<Deque<DomainEvent>>();
        lives.forEach(life -> left.add(new ArrayDeque<>(life)));
        while (!left.isEmpty()) {
            history.add(left.get(random.nextInt(left.size())).removeFirst());
            left.removeIf(Deque::isEmpty);
        }
        return history;
    }

    private static List<List<DomainEvent>> lives(Random random) {
        var lives = new ArrayList<List<DomainEvent>>();
        var users = new ArrayList<UUID>();
        for (int i = 0; i < PEOPLE; i++) {
            users.add(new UUID(30, i));
            lives.add(life(users.getLast(), "m" + i, random));
        }
        for (int i = 0; i < 6; i++) {
            var end = FIRST.plusDays(random.nextInt(DAYS));
            var start = end.minusDays(random.nextInt(30)).toString();
            var user = users.get(random.nextInt(PEOPLE));
            var target = i % 2 == 0
                    ? target(i, TargetScope.TEAM, SALES, "3", start, end.toString())
                    : target(i, TargetScope.USER, user, "0.5", start, end.toString());
            lives.add(List.of(target));
        }
        return lives;
    }

    private static List<DomainEvent> life(UUID user, String name, Random random) {
        var events = new ArrayList<DomainEvent>();
        events.add(account(user, name));
        events.add(joined(user, day(random.nextInt(DAYS / 2))));
        if (random.nextBoolean()) {
            events.add(joined(user, random.nextBoolean() ? SALES : SUPPORT, day(DAYS / 2)));
        }
        for (int i = random.nextInt(40); i > 0; i--) {
            events.addAll(act(user, i, random));
        }
        if (random.nextInt(4) == 0) {
            events.add(new MemberRemoved(ACME, user, at(day(DAYS - 10) + "T11:00:00Z")));
        }
        return events;
    }

    private static List<? extends DomainEvent> act(UUID user, int number, Random random) {
        var day = day(random.nextInt(DAYS));
        return switch (random.nextInt(4)) {
            case 0 -> List.of(at(LEVELS.get(random.nextInt(LEVELS.size())), user, day));
            case 1 -> List.of(started(user, number, day), completed(user, number, random.nextInt(101), later(day)));
            case 2 -> List.of(started(user, number, day));
            default -> List.of(session(user, day, random.nextInt(200)));
        };
    }

    private static String later(String day) {
        return LocalDate.parse(day).plusDays(3).toString();
    }

    private static String day(int number) {
        return FIRST.plusDays(number).toString();
    }

    private static Pages pages(EmbeddedViews views) {
        return new Pages(views.place(), "engagement", 1 << 20);
    }
}
