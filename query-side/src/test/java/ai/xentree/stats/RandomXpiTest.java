package ai.xentree.stats;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.TaskKind;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whenever scores and memberships are stored, XPI is what a plain computation from all of them says. */
class RandomXpiTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final Instant FIRST = Instant.parse("2024-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-10T12:00:00Z");
    private static final int PEOPLE = 5;
    private static final Map<TaskKind, List<Integer>> FED = Map.of(
            TaskKind.READING, List.of(0),
            TaskKind.LISTENING, List.of(1),
            TaskKind.WRITING, List.of(2),
            TaskKind.SPEAKING, List.of(3),
            TaskKind.VOCABULARY, List.of(0, 2),
            TaskKind.GRAMMAR, List.of(0, 2));

    /** From joining to leaving. */
    private record Stay(Instant joined, Instant left) {}

    private final Random random;
    private final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600));
    private final List<UUID> ordinals = new ArrayList<>();
    private final Map<UUID, List<TaskScored>> scores = new HashMap<>();
    private final Map<UUID, List<Stay>> stays = new HashMap<>();

    RandomXpiTest() {
        this.random = new Random(0);
    }

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 30), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givenScoresAndMembershipsInAnyOrder_thenXpiIsWhatAPlainComputationSays(long seed) {
        random.setSeed(seed);
        tell();
        try (var views = new EmbeddedViews()) {
            var pages = new Pages(views.place(), "engagement", 1 << 20);
            for (int published = 0; published < history.size(); ) {
                int from = Math.max(0, published - random.nextInt(10));
                published = Math.min(history.size(), published + 1 + random.nextInt(40));
                history.fold(new StatsProjection(pages), from, published);
            }
            for (int i = 0; i < 20; i++) {
                check(pages);
            }
        }
    }

    private void tell() {
        history.add(new OrganizationCreated(ACME, "Acme", "acme", null, FIRST));
        var lives = new ArrayList<List<DomainEvent>>();
        for (int person = 0; person < PEOPLE; person++) {
            var user = new UUID(3, random.nextLong());
            lives.add(new ArrayList<>(scored(user)));
            lives.add(new ArrayList<>(memberships(user)));
        }
        while (!lives.isEmpty()) {
            var event = lives.get(random.nextInt(lives.size())).removeFirst();
            history.add(event);
            if (event instanceof MemberAdded added && !ordinals.contains(added.userId())) {
                ordinals.add(added.userId());
            }
            lives.removeIf(List::isEmpty);
        }
    }

    /** Mostly in order of time. */
    private List<TaskScored> scored(UUID user) {
        var moments = new ArrayList<Instant>();
        for (int i = 1 + random.nextInt(50); i > 0; i--) {
            moments.add(moment());
        }
        Collections.sort(moments);
        if (random.nextBoolean()) {
            moments.add(random.nextInt(moments.size()), moments.removeLast());
        }
        var all = moments.stream()
                .map(at -> new TaskScored(
                        user,
                        new UUID(4, 1),
                        new UUID(5, 1),
                        one(TaskKind.values()),
                        one(CefrLevel.values()),
                        new UUID(6, random.nextLong()),
                        BigDecimal.valueOf(random.nextInt(1_001), 1).doubleValue(),
                        null,
                        at))
                .toList();
        scores.put(user, all);
        return all;
    }

    private List<DomainEvent> memberships(UUID user) {
        var moments = new ArrayList<Instant>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            moments.add(moment());
        }
        var events = new ArrayList<DomainEvent>();
        var held = new ArrayList<Stay>();
        for (var at : moments.stream().sorted().distinct().toList()) {
            if (events.size() % 2 == 0) {
                events.add(new MemberAdded(ACME, user, OrganizationRole.MEMBER, at));
                held.add(new Stay(at, Instant.MAX));
            } else {
                events.add(new MemberRemoved(ACME, user, at));
                held.add(new Stay(held.removeLast().joined(), at));
            }
        }
        stays.put(user, held);
        return events;
    }

    private void check(Pages pages) {
        var end = LocalDate.ofInstant(NOW, ZoneOffset.UTC).minusDays(random.nextInt(500));
        var range = new Range(end.minusDays(random.nextInt(random.nextBoolean() ? 8 : 400)), end);
        var query = new StatsQuery(new Actor(new UUID(0, 0), true), ACME, null, range.start(), range.end());
        new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC)).answer(query, question -> {
            var opens = Instant.ofEpochMilli(range.opens());
            var closes = Instant.ofEpochMilli(range.closes());
            var atStart = question.xpi().atStart(range);
            var atEnd = question.xpi().atEnd(range);
            for (int member = 0; member < ordinals.size(); member++) {
                var user = ordinals.get(member);
                var before = stays.getOrDefault(user, List.of()).stream()
                        .filter(stay -> stay.joined().isBefore(closes))
                        .toList();
                var touching = before.stream()
                        .filter(stay -> !stay.left().isBefore(opens))
                        .toList();
                if (!touching.isEmpty()) {
                    assertThat(atStart[member])
                            .isEqualTo(
                                    xpi(user, later(opens, touching.getFirst().joined())));
                    assertThat(atEnd[member])
                            .isEqualTo(
                                    xpi(user, earlier(closes, touching.getLast().left())));
                } else if (!before.isEmpty()) {
                    var asTheyLeft = xpi(user, before.getLast().left());
                    assertThat(List.of(atStart[member], atEnd[member])).containsOnly(asTheyLeft);
                }
            }
            return question;
        });
    }

    /** As semantics.md, section 8, says it: by the scores recorded before an instant, in the order they were stored. */
    private long xpi(UUID user, Instant at) {
        var skills = new HashMap<Integer, BigDecimal>();
        for (var score : scores.getOrDefault(user, List.of())) {
            if (score.scoredAt().isBefore(at)) {
                var x = BigDecimal.valueOf(score.level().floor())
                        .add(BigDecimal.valueOf(score.score()).multiply(new BigDecimal("0.2")));
                for (int skill : FED.getOrDefault(score.taskKind(), List.of())) {
                    skills.merge(
                            skill,
                            x,
                            (old, next) -> next.multiply(new BigDecimal("0.3"))
                                    .add(old.multiply(new BigDecimal("0.7")))
                                    .setScale(12, RoundingMode.HALF_UP));
                }
            }
        }
        return skills.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(12)
                .longValueExact();
    }

    private static Instant later(Instant one, Instant other) {
        return Collections.max(List.of(one, other), Comparator.naturalOrder());
    }

    private static Instant earlier(Instant one, Instant other) {
        return Collections.min(List.of(one, other), Comparator.naturalOrder());
    }

    private Instant moment() {
        var at = FIRST.plusMillis(
                (long) (random.nextDouble() * Duration.between(FIRST, NOW).toMillis()));
        return random.nextInt(3) == 0 ? at.truncatedTo(ChronoUnit.DAYS) : at;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
