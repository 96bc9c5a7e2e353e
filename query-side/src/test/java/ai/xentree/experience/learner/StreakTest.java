package ai.xentree.experience.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.experience.Life;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StreakTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private final Life mia = Life.begin("2026-03-01T00:00:00Z");

    @Test
    void whoHasEarnedNothingHasNoStreak() {
        assertThat(on(5)).isEqualTo(Streak.NONE);
    }

    @Test
    void untilMidnightYesterdaysStreakIsShown() {
        learnOn(1, 2, 3);
        assertThat(on(4).days()).as("on the 4th, nothing earned yet").isEqualTo(3);
        assertThat(on(5).days()).as("the 4th is over").isZero();
        assertThat(on(5).longest()).isEqualTo(3);
    }

    @Test
    void theSeventhDayEarnsAFreezeThatCoversAMissedDay() {
        learnOn(1, 2, 3, 4, 5, 6, 7);
        assertThat(on(7).freezes()).isEqualTo(1);
        assertThat(on(8)).as("the 8th is not over").isEqualTo(new Streak(7, 7, 1, 0));
        assertThat(on(9)).as("the 8th is covered").isEqualTo(new Streak(7, 7, 0, 1));
        assertThat(on(10)).as("the 9th is not").isEqualTo(new Streak(0, 7, 0, 1));
        assertThat(mia.learner().streakDays().covered(day(20))).containsExactly(day(8));
    }

    @Test
    void aCoveredDayNeitherCountsNorBreaks() {
        learnOn(1, 2, 3, 4, 5, 6, 7, 9);
        assertThat(on(9)).isEqualTo(new Streak(8, 8, 0, 1));
    }

    @Test
    void aFreezeIsEarnedBySevenDaysOfAStreakNotByAWeek() {
        learnOn(1, 2, 3, 5, 6, 7, 8, 9, 10, 11);
        assertThat(on(11)).as("broken on the 4th, the 11th is its 7th day").isEqualTo(new Streak(7, 7, 1, 0));
    }

    @Test
    void atMostTwoFreezesAreHeldAndAThirdIsLost() {
        for (int day = 1; day <= 21; day++) {
            learnOn(day);
        }
        assertThat(on(21).freezes()).isEqualTo(2);
        assertThat(on(24)).as("two missed days").isEqualTo(new Streak(21, 21, 0, 2));
        assertThat(on(25).days()).isZero();
    }

    @Test
    void aBreakConsumesTheFreezesThatCouldNotSaveTheStreak() {
        learnOn(1, 2, 3, 4, 5, 6, 7, 10);
        assertThat(on(10)).isEqualTo(new Streak(1, 7, 0, 1));
    }

    @Test
    void nothingIsConsumedWithoutALiveStreak() {
        learnOn(1, 2, 3, 4, 5, 6, 7, 10);
        assertThat(on(28).freezesUsed()).isEqualTo(1);
    }

    @Test
    void xpThatReachesAnEarlierDayJoinsStreaksAndGivesAFreezeBack() {
        learnOn(1, 2, 3, 4, 5, 6, 7, 9);
        assertThat(on(9).freezesUsed()).isEqualTo(1);
        mia.imports("2026-03-08T09:00:00Z", 5);
        assertThat(on(9)).isEqualTo(new Streak(9, 9, 1, 0));
    }

    @Test
    void aDayCountsOnceHoweverOftenItEarns() {
        learnOn(1, 1, 1, 2);
        assertThat(on(2).days()).isEqualTo(2);
    }

    @Test
    void aDayWithoutAFullMinuteIsNoStreakDay() {
        mia.at("2026-03-01T10:00:00Z").learns(0);
        assertThat(on(1).days()).isZero();
    }

    private void learnOn(int... days) {
        for (int day : days) {
            mia.at(Instant.parse(day(day) + "T10:00:00Z")).learns(1);
        }
    }

    private Streak on(int day) {
        return mia.learner().streakDays().on(day(day));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }
}
