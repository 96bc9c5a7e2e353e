package ai.xentree.engagement.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreakTest {

    @Test
    void givenNothingLearned_whenTheStreakIsAskedFor_thenItIsNone() {
        assertThat(Streak.on(new int[0], 100).days()).isZero();
    }

    @Test
    void givenThreeDaysUpToYesterday_whenTodayIsNotOver_thenTheStreakStillShows() {
        assertThat(Streak.on(days(1, 3), 4).days()).isEqualTo(3);
        assertThat(Streak.on(days(1, 3), 5).days()).isZero();
    }

    @Test
    void givenSevenDays_whenOneIsMissed_thenTheFreezeTheyEarnedCoversIt() {
        assertThat(Streak.on(days(1, 7), 9)).isEqualTo(new Streak(7, 0));
        assertThat(Streak.on(days(1, 7), 10).days()).isZero();
    }

    @Test
    void givenACoveredDay_whenLearningGoesOn_thenItNeitherCountsNorBreaks() {
        assertThat(Streak.on(days(1, 7, 9, 10), 10).days()).isEqualTo(9);
    }

    @Test
    void givenTwentyOneDays_whenThreeAreMissed_thenOnlyTwoFreezesWereHeld() {
        assertThat(Streak.on(days(1, 21), 24).days()).isEqualTo(21);
        assertThat(Streak.on(days(1, 21), 25).days()).isZero();
    }

    @Test
    void givenDaysAfterTheOneAskedAbout_whenTheStreakIsAskedFor_thenTheyAreLeftOut() {
        assertThat(Streak.on(days(1, 5), 3).days()).isEqualTo(3);
        assertThat(Streak.on(days(8, 9), 3).days()).isZero();
    }

    /** Ranges of days, both ends included. */
    private static int[] days(int... fromTo) {
        return IntStream.range(0, fromTo.length / 2)
                .flatMap(i -> IntStream.rangeClosed(fromTo[2 * i], fromTo[2 * i + 1]))
                .toArray();
    }
}
