package ai.xentree.experience.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.experience.Life;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Monday, 2 March 2026; Mia's quests of that day are half an hour, a high score and a new module. */
class XpTest {

    private final Life mia = Life.begin("2026-03-02T08:00:00Z").at("2026-03-02T10:00:00Z");

    @Test
    void aSessionEarnsOnePointForEachFullMinute() {
        mia.learns(SessionSource.XEL, Duration.ofSeconds(10 * 60 + 59));
        assertThat(mia.day("2026-03-02").segmentXp()).isEqualTo(10);
        assertThat(mia.totalXp()).isEqualTo(10);
    }

    @Test
    void minutesAreCountedInEachSessionSoThatHalvesDoNotAddUp() {
        mia.learns(SessionSource.XEL, Duration.ofSeconds(90)).learns(SessionSource.XEL, Duration.ofSeconds(90));
        assertThat(mia.day("2026-03-02").segmentXp()).isEqualTo(2);
    }

    @Test
    void sessionsEarnAtMost120ADay() {
        mia.learns(100).learns(100);
        assertThat(mia.day("2026-03-02").segmentXp()).isEqualTo(120);
        assertThat(mia.day("2026-03-02").time().seconds()).isEqualTo(200 * 60);
    }

    @Test
    void aSessionOverMidnightBelongsWhollyToTheDayOfItsStart() {
        mia.at("2026-03-03T00:20:00Z").learns(29);
        assertThat(mia.day("2026-03-02").segmentXp()).isEqualTo(29);
        assertThat(mia.day("2026-03-03").xp()).isZero();
    }

    @Test
    void anImportedSessionEarnsOnTheDayOnWhichItBegan() {
        mia.imports("2025-06-01T09:00:00Z", 45);
        assertThat(mia.day("2025-06-01").segmentXp()).isEqualTo(45);
        assertThat(mia.day("2026-03-02").xp()).isZero();
        assertThat(mia.totalXp()).isEqualTo(45);
    }

    @Test
    void importsMoveNoQuestAndEarnNothingForAttempts() {
        mia.imports("2026-03-02T09:00:00Z", 60).importsCompletion(90);
        assertThat(mia.tokens()).isZero();
        assertThat(mia.totalXp()).isEqualTo(60);
    }

    @Test
    void aTaskEarnsATenthOfItsScoreAndLaterOnlyWhatItAddsToTheBest() {
        mia.scores(1, 64.9).scores(1, 50).scores(1, 65).scores(2, 30);
        assertThat(mia.day("2026-03-02").quizXp()).isEqualTo(6 + 0 + 1 + 3);
    }

    @Test
    void aPendingSubmissionEarnsOnTheDayItIsScored() {
        mia.at("2026-03-02T23:59:00Z").submits(1).at("2026-03-03T00:01:00Z").scores(1, 70);
        assertThat(mia.day("2026-03-02").xp()).isZero();
        assertThat(mia.day("2026-03-03").quizXp()).isEqualTo(7);
    }

    @Test
    void aFirstCompletionEarnsFifty() {
        mia.completesModule();
        assertThat(mia.day("2026-03-02").quizXp()).isEqualTo(50);
    }

    @Test
    void todaysXpIsSegmentAndQuizXpTogetherQuestsIncluded() {
        mia.learns(30).scores(1, 40);
        var day = mia.day("2026-03-02");
        assertThat(day.segmentXp()).isEqualTo(30);
        assertThat(day.quizXp())
                .as("20 for the quest of half an hour, 4 for the task")
                .isEqualTo(24);
        assertThat(day.xp()).isEqualTo(54).isEqualTo(mia.totalXp());
    }

    @Test
    void experienceIsGrantedInTheOrderInWhichEventsAreStored() {
        mia.scores(1, 30).scores(1, 90);
        var other = Life.begin("2026-03-02T08:00:00Z").at("2026-03-02T10:00:00Z");
        other.scores(1, 90).scores(1, 30);
        assertThat(mia.totalXp())
                .as("3 and 6, or 9 at once; the quest of a high score besides")
                .isEqualTo(other.totalXp())
                .isEqualTo(9 + 20);
    }

    @Test
    void completingAModuleAgainEarnsNothingHoweverMuchBetter() {
        mia.completesModule().store(new ModuleScoreImproved(Life.MIA, new UUID(2, 1), 95, 5, mia.now()));
        assertThat(mia.totalXp()).isEqualTo(50);
    }

    @Test
    void onlyQuestsGiveTokens() {
        mia.learns(29).scores(1, 79).completesModule();
        assertThat(mia.totalXp()).isEqualTo(29 + 8 + 50);
        assertThat(mia.tokens()).isZero();
    }
}
