package ai.xentree.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceRulesTest {

    private static final ExperienceRules RULES = ExperienceRules.DEFAULTS;

    @ParameterizedTest(name = "a first score of {0} earns {1}")
    @CsvSource({"0, 0", "4.9, 0", "5, 1", "64.9, 6", "65, 7", "94.9, 9", "95, 10", "100, 10"})
    void aFirstScoreEarnsATenthOfItRoundedHalfUp(double score, int xp) {
        assertThat(RULES.taskXp(score, null)).isEqualTo(xp);
    }

    @ParameterizedTest(name = "{1} after a best of {0} earns {2}")
    @CsvSource({"60, 80, 2", "80, 60, 0", "80, 80, 0", "64.9, 65, 1", "65, 74.9, 0", "0, 100, 10"})
    void aLaterScoreEarnsOnlyWhatItAddsToTheBest(double best, double score, int xp) {
        assertThat(RULES.taskXp(score, best)).isEqualTo(xp);
    }

    @Test
    void aTaskEarnsAtMostTenInAllHoweverOftenItIsTried() {
        var first = RULES.taskXp(40, null);
        var second = RULES.taskXp(95, 40.0);
        var third = RULES.taskXp(100, 95.0);
        assertThat(List.of(first, second, third)).containsExactly(4, 6, 0);
    }

    @Test
    void theFirstCompletionOfAModuleEarnsFifty() {
        assertThat(RULES.completionXp()).isEqualTo(50);
    }

    @ParameterizedTest(name = "{0} seconds earn {1}")
    @CsvSource({"59, 0", "60, 1", "119, 1", "120, 2", "43200, 720"})
    void aSessionEarnsOneForEachFullMinute(long seconds, long xp) {
        assertThat(RULES.segmentXp(seconds)).isEqualTo(xp);
    }

    @ParameterizedTest(name = "{0} XP is level {1}")
    @CsvSource({"0, 1", "99, 1", "100, 2", "299, 2", "300, 3", "420, 3", "599, 3", "600, 4", "1000000, 141"})
    void aLevelBeginsAtFiftyTimesItTimesTheOneBelow(long xp, int level) {
        assertThat(RULES.levelOf(xp)).isEqualTo(level);
    }

    @Test
    void rulesThatCannotBeMeantAreRefused() {
        var oneQuest = List.of(RULES.quest(QuestKind.TASKS_DONE));
        assertThatThrownBy(() -> new ExperienceRules(50, 60, 120, 10, 50, 7, 2, 80, 60, oneQuest, 2, 1_800))
                .hasMessageContaining("one rule for each kind of quest");
        assertThatThrownBy(() -> new ExperienceRules(50, 60, 120, 0, 50, 7, 2, 80, 60, RULES.quests(), 2, 1_800))
                .hasMessageContaining("steps are at least 1");
    }
}
