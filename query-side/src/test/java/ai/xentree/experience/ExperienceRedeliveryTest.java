package ai.xentree.experience;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.LocalDays;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever batches history comes, however often, and wherever a write was cut off: everyone is shown what they earned. */
class ExperienceRedeliveryTest {

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 8), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsDeliveredAgainNothingIsEarnedTwice(long seed) {
        var random = new Random(seed);
        var lives = LongStream.range(0, 3)
                .mapToObj(n -> RandomLife.of(new UUID(7, n), "learner-" + n, seed + n, 500))
                .toList();
        try (var shown = new Shown()) {
            shown.foldAsItMayHappen(mixed(lives, random), random, 40);
            assertThat(shown.yearsPutAway()).as("days were put away").isPositive();
            lives.forEach(life -> assertShown(shown, life));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void howeverHistoryIsCutTheReadModelsAreComparedAsTheSame(long seed) {
        var events = RandomLife.of(new UUID(7, 1), "learner", seed, 500).events();
        try (var one = new Shown();
                var other = new Shown()) {
            one.foldAsItMayHappen(events, new Random(seed), 40);
            other.foldAsItMayHappen(events, new Random(seed + 1), 200);
            assertThat(one.yearsPutAway()).as("days were put away").isPositive();
            assertThat(one.compared()).isNotEmpty().isEqualTo(other.compared());
        }
    }

    /** Everyone's events among each other; rules that one life adopts hold for nobody here, since all share them. */
    private static List<StoredEvent> mixed(List<Life> lives, Random random) {
        var rest = new ArrayList<>(lives.stream()
                .map(life -> new ArrayList<>(life.events().stream()
                        .filter(event -> !(event.event() instanceof ExperienceRulesEvent))
                        .toList()))
                .toList());
        var all = new ArrayList<StoredEvent>();
        while (!rest.isEmpty()) {
            var one = rest.get(random.nextInt(rest.size()));
            var next = one.removeFirst();
            all.add(new StoredEvent(all.size(), next.storedAt(), next.event()));
            rest.removeIf(List::isEmpty);
        }
        return all;
    }

    private static void assertShown(Shown shown, Life life) {
        var events = life.events().stream()
                .filter(event -> !(event.event() instanceof ExperienceRulesEvent))
                .toList();
        var plain = Life.recalculated(life.userId(), events);
        var now = life.now();
        var profile = shown.at(now, life.userId(), ExperienceEndpoint::profile);
        assertThat(profile.totalXp()).isEqualTo(plain.totalXp());
        assertThat(profile.tokenBalance()).isEqualTo(plain.tokens);
        var pulse = shown.at(now, life.userId(), ExperienceEndpoint::learningPulse);
        pulse.activityData().forEach(day -> {
            assertThat(day.xp()).as("%s", day.date()).isEqualTo(plain.xp(day.date()));
            assertThat(day.learningTime()).isEqualTo(plain.seconds.getOrDefault(day.date(), 0L));
        });
        var streak = shown.at(now, life.userId(), ExperienceEndpoint::streakStatus);
        var expected = plain.streak(later(
                LocalDays.of(now, life.learner().standing().account().zone()),
                streak.lastActivity() == null ? LocalDate.MIN : streak.lastActivity()));
        assertThat(streak.currentStreak()).isEqualTo(expected.days());
        assertThat(streak.freezesAvailable()).isEqualTo(expected.freezes());
        assertThat(streak.freezesUsed()).isEqualTo(expected.used());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void rulesThatAreAdoptedHoldForWhatFollowsAlsoWhenItComesAgain() {
        var before = ExperienceRules.DEFAULTS;
        var mia = Life.begin("2026-03-01T08:00:00Z").completesModule();
        mia.adopts(new ExperienceRules(50, 60, 120, 10, 70, 7, 2, 80, 60, before.quests(), 2, 1_800));
        mia.completesModule();
        try (var shown = new Shown()) {
            shown.fold(mia.events());
            shown.fold(mia.events());
            assertThat(shown.at(mia.now(), Life.MIA, ExperienceEndpoint::profile)
                            .totalXp())
                    .isEqualTo(50 + 70);
        }
        try (var shown = new Shown()) {
            shown.foldAsItMayHappen(mia.events(), new Random(1), 2);
            assertThat(shown.at(mia.now(), Life.MIA, ExperienceEndpoint::profile)
                            .totalXp())
                    .isEqualTo(50 + 70);
        }
    }

    @Test
    void whatEveryEventRewritesDoesNotGrowWithTheYears() {
        var mia = Life.begin("2020-01-01T08:00:00Z");
        try (var shown = new Shown()) {
            var first = Instant.parse("2020-01-01T10:00:00Z");
            int sizeAfterAYear = 0;
            for (int day = 0; day < 5 * 365; day++) {
                mia.at(first.plusSeconds(86_400L * day)).learns(25).scores(day % 7, 50);
                if (day % 20 == 19) {
                    shown.fold(mia.events());
                }
                if (day == 379) {
                    sizeAfterAYear = shown.largestLearner();
                }
            }
            shown.fold(mia.events());
            assertThat(shown.largestLearner()).isLessThan(sizeAfterAYear + 1_500);
            assertThat(shown.yearsPutAway()).isBetween(5L, 6L);
            assertThat(shown.at(mia.now(), Life.MIA, ExperienceEndpoint::profile)
                            .currentStreak())
                    .isEqualTo(5 * 365);
        }
    }
}
