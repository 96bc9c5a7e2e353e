package ai.xentree.experience.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.experience.ExperienceRules;
import ai.xentree.experience.Life;
import ai.xentree.experience.QuestKind;
import ai.xentree.experience.QuestRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Changed rules hold from then on and never rewrite what was earned. */
class RulesChangeTest {

    private static final ExperienceRules BEFORE = ExperienceRules.DEFAULTS;

    /** A point for two minutes, at most 50 a day; 5 points of score for one; 70 for a module; a freeze for 3 days. */
    private static final ExperienceRules AFTER = new ExperienceRules(
            BEFORE.levelStepXp(),
            120,
            50,
            5,
            70,
            3,
            1,
            90,
            BEFORE.liveSeconds(),
            BEFORE.quests().stream()
                    .map(quest -> new QuestRule(quest.kind(), true, 2 * quest.target(), 30, 8))
                    .toList(),
            3,
            600);

    private final Life mia = Life.begin("2026-03-02T08:00:00Z").at("2026-03-02T10:00:00Z");

    @Test
    void whatWasEarnedStaysAndWhatFollowsGoesByTheNewRules() {
        mia.learns(20).scores(1, 40).completesModule();
        assertThat(mia.totalXp()).isEqualTo(20 + 4 + 50);
        mia.adopts(AFTER);
        assertThat(mia.totalXp()).isEqualTo(74);
        mia.learns(20).completesModule();
        assertThat(mia.totalXp()).isEqualTo(74 + 10 + 70);
        mia.scores(1, 60);
        assertThat(mia.totalXp()).as("60 ÷ 5 − 40 ÷ 5").isEqualTo(154 + 4);
    }

    @Test
    void aLowerLimitTakesNothingBack() {
        mia.learns(100).adopts(AFTER).learns(100);
        assertThat(mia.day("2026-03-02").segmentXp()).isEqualTo(100);
    }

    @Test
    void aQuestCompletedKeepsItsRewardAndOpenOnesAskTheNew() {
        mia.startsModule().adopts(AFTER).learns(30);
        var quests = mia.learner().quests().on(LocalDate.parse("2026-03-02"), Life.MIA, AFTER);
        assertThat(quests.quest(QuestKind.NEW_MODULE)
                        .orElseThrow()
                        .rule(AFTER.quests().getFirst()))
                .extracting(QuestRule::target, QuestRule::rewardXp, QuestRule::rewardTokens)
                .containsExactly(1, 20, 5);
        assertThat(mia.tokens()).as("30 of now 60 minutes").isEqualTo(5);
        mia.learns(30);
        assertThat(mia.tokens()).isEqualTo(5 + 8);
        assertThat(quests.quests()).as("the same three all day").hasSize(3);
    }

    @Test
    void aDayOfAStreakEarnsFreezesByTheRulesOfItsTime() {
        learnOn(1, 2, 3, 4, 5, 6, 7);
        mia.adopts(AFTER);
        assertThat(mia.streak().streak().freezes()).isEqualTo(1);
        learnOn(8, 10, 11, 12);
        assertThat(mia.streak().streak())
                .as("the 9th was covered; the 9th day of the streak, the 10th of March, earned one again")
                .isEqualTo(new Streak(11, 11, 1, 1));
    }

    private void learnOn(int... days) {
        for (int day : days) {
            mia.at(Instant.parse("2026-03-%02dT10:00:00Z".formatted(day))).learns(2);
        }
    }
}
