package ai.xentree.experience.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.experience.Life;
import ai.xentree.experience.RandomLife;
import ai.xentree.reference.experience.PlainExperience;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens, in whatever zones and under whatever rules: all that is earned is what the plain reference says. */
class AnyLifeTest {

    @Property(tries = 300)
    void everyDayEarnsWhatTheReferenceSays(@ForAll long seed, @ForAll @IntRange(max = 250) int length) {
        var life = life(seed, length);
        var plain = life.recalculated();
        var learner = life.learner();
        var days = learner.days().atHand();
        var segment = new TreeMap<LocalDate, Long>();
        var quiz = new TreeMap<LocalDate, Long>();
        days.forEach((date, day) -> {
            if (day.segmentXp() > 0) {
                segment.put(date, day.segmentXp());
            }
            if (day.quizXp() > 0) {
                quiz.put(date, day.quizXp());
            }
            assertThat(day.time().seconds()).isEqualTo(plain.seconds.getOrDefault(date, 0L));
        });
        assertThat(segment).isEqualTo(plain.segmentXp);
        assertThat(quiz).isEqualTo(plain.quizXp);
        assertThat(learner.standing().totalXp()).isEqualTo(plain.totalXp());
        assertThat(learner.standing().tokens()).isEqualTo(plain.tokens);
    }

    @Property(tries = 300)
    void onEveryDayTheStreakIsThatOfTheReference(@ForAll long seed, @ForAll @IntRange(max = 250) int length) {
        var life = life(seed, length);
        var plain = life.recalculated();
        var days = life.learner().streakDays();
        var today = life.streak().today();
        for (var day = today.minusDays(90); day.isBefore(today.plusDays(20)); day = day.plusDays(1)) {
            var streak = days.on(day);
            var expected = plain.streak(day);
            assertThat(new PlainExperience.Status(
                            streak.days(), streak.longest(), streak.freezes(), streak.freezesUsed(), days.covered(day)))
                    .as("seed %s on %s", seed, day)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void theQuestsOfLateAreThoseOfTheReference(@ForAll long seed, @ForAll @IntRange(max = 250) int length) {
        var life = life(seed, length);
        var plain = life.recalculated();
        life.learner().quests().days().forEach((date, day) -> {
            assertThat(day.quests()).extracting(Quest::kind).isEqualTo(plain.kinds(date));
            day.quests().forEach(quest -> {
                assertThat(quest.progress()).isEqualTo(plain.progress(date, quest.kind()));
                assertThat(quest.completed() != null)
                        .isEqualTo(plain.done.getOrDefault(date, Set.of()).contains(quest.kind()));
            });
        });
    }

    private static Life life(long seed, int length) {
        return RandomLife.of(new UUID(0, seed), "mia", seed, length);
    }
}
