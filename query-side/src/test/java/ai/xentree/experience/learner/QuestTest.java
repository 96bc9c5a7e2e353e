package ai.xentree.experience.learner;

import static ai.xentree.experience.QuestKind.HIGH_SCORE;
import static ai.xentree.experience.QuestKind.LIVE_SESSION;
import static ai.xentree.experience.QuestKind.MINUTES_LEARNED;
import static ai.xentree.experience.QuestKind.NEW_MODULE;
import static ai.xentree.experience.QuestKind.NOTE_CREATED;
import static ai.xentree.experience.QuestKind.TASKS_DONE;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.experience.Life;
import ai.xentree.experience.QuestKind;
import ai.xentree.experience.QuestRule;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestTest {

    private static final String MONDAY = "2026-03-02";
    private static final String TUESDAY = "2026-03-03";

    private final Life mia = Life.begin("2026-03-02T08:00:00Z").at("2026-03-02T10:00:00Z");

    @Test
    void theThreeKindsWithTheSmallestDigestsAreTheDaysInThatOrder() {
        assertThat(kinds(MONDAY))
                .as("7b7b33… b6e090… d85db2…, before tasks_done with e054cc…")
                .containsExactly(MINUTES_LEARNED, HIGH_SCORE, NEW_MODULE);
        assertThat(kinds(TUESDAY))
                .as("note_created (0eb1c7…) and live_session (2f40c7…) are not offered")
                .containsExactly(MINUTES_LEARNED, TASKS_DONE, NEW_MODULE);
    }

    @Test
    void aQuestGivesTwentyXpAndFiveTokensOnce() {
        mia.startsModule().startsModule();
        assertThat(mia.day(MONDAY).quizXp()).isEqualTo(20);
        assertThat(mia.tokens()).isEqualTo(5);
    }

    @Test
    void halfAnHourIsThirtyFullMinutesOfSessionsThatEndToday() {
        mia.learns(29);
        assertThat(quest(MONDAY, MINUTES_LEARNED).completed()).isNull();
        mia.learns(1);
        assertThat(quest(MONDAY, MINUTES_LEARNED).completed()).isNotNull();
    }

    @Test
    void aSessionOverMidnightMovesTheQuestOfTheDayOnWhichItEnds() {
        mia.at("2026-03-03T00:20:00Z").learns(60);
        assertThat(quest(MONDAY, MINUTES_LEARNED).progress()).isZero();
        assertThat(quest(TUESDAY, MINUTES_LEARNED).progress()).isEqualTo(60);
        assertThat(mia.day(TUESDAY).quizXp()).as("the quest's XP is Tuesday's").isEqualTo(20);
    }

    @Test
    void minutesOfAQuestGoOnBeyondTheMostThatADayEarns() {
        mia.imports("2026-03-03T01:00:00Z", 120).at("2026-03-03T10:00:00Z").learns(30);
        assertThat(mia.day(TUESDAY).segmentXp()).isEqualTo(120);
        assertThat(quest(TUESDAY, MINUTES_LEARNED).completed()).isNotNull();
    }

    @Test
    void threeTasksAreThreeDifferentOnesScoredOrNot() {
        mia.at("2026-03-03T10:00:00Z").submits(1).submits(1).submits(2);
        assertThat(quest(TUESDAY, TASKS_DONE).progress()).isEqualTo(2);
        mia.submits(3);
        assertThat(quest(TUESDAY, TASKS_DONE).completed()).isNotNull();
    }

    @Test
    void aHighScoreIsEightyOrMoreBestOrNot() {
        mia.scores(1, 79.9);
        assertThat(quest(MONDAY, HIGH_SCORE).completed()).isNull();
        var before = Life.begin("2026-03-01T08:00:00Z").scores(1, 95).at("2026-03-02T10:00:00Z");
        before.scores(1, 80);
        assertThat(before.day(MONDAY).quizXp())
                .as("no better than before, but the quest")
                .isEqualTo(20);
    }

    @Test
    void allThreeDoneDoubleSessionTaskAndModuleXpForHalfAnHour() {
        completeAll();
        var before = mia.totalXp();
        mia.later(Duration.ofMinutes(29)).learns(10).scores(7, 50).completesModule();
        assertThat(mia.totalXp() - before).isEqualTo(20 + 10 + 100);
        mia.later(Duration.ofMinutes(1)).learns(10);
        assertThat(mia.totalXp() - before).as("1,800 s are over").isEqualTo(130 + 10);
    }

    @Test
    void theEventThatCompletesTheThirdIsNotBoostedItself() {
        mia.startsModule().scores(1, 80).learns(30);
        assertThat(mia.day(MONDAY).segmentXp()).isEqualTo(30);
        assertThat(mia.day(MONDAY).quizXp()).isEqualTo(3 * 20 + 8);
        mia.learns(1);
        assertThat(mia.day(MONDAY).segmentXp())
                .as("stored after it, at the same instant")
                .isEqualTo(32);
    }

    @Test
    void whatADayEarnsAtMostIsCountedBeforeBoosters() {
        completeAll();
        mia.learns(200);
        assertThat(mia.day(MONDAY).plainSegmentXp()).isEqualTo(120);
        assertThat(mia.day(MONDAY).segmentXp())
                .as("30 before the booster, 90 doubled")
                .isEqualTo(30 + 180);
    }

    @Test
    void questXpIsNeverBoostedAndImportedSessionsAreNot() {
        mia.at("2026-03-02T23:50:00Z");
        completeAll();
        var before = mia.totalXp();
        mia.at("2026-03-03T00:10:00Z").startsModule();
        assertThat(mia.totalXp() - before).as("Tuesday's quest").isEqualTo(20);
        mia.imports("2026-02-01T09:00:00Z", 15);
        assertThat(mia.totalXp() - before).isEqualTo(35);
    }

    @Test
    void aDayThatAChangeOfZoneBringsBackGoesOnWhereItWas() {
        mia.movesTo("Pacific/Kiritimati").at("2026-03-02T11:00:00Z").learns(20);
        mia.movesTo("UTC").learns(20);
        assertThat(quest(MONDAY, MINUTES_LEARNED).progress()).isEqualTo(20);
        mia.at("2026-03-03T01:00:00Z").learns(10);
        assertThat(quest(TUESDAY, MINUTES_LEARNED).completed()).as("20 and 10").isNotNull();
    }

    @Test
    void aLiveSessionIsOneThatHasEndedAndLastedAMinute() {
        var rules = offering(LIVE_SESSION, NOTE_CREATED, NEW_MODULE);
        mia.adopts(rules)
                .learns(SessionSource.LIVE, Duration.ofSeconds(59))
                .learns(SessionSource.XEL, Duration.ofHours(1));
        assertThat(quest(MONDAY, LIVE_SESSION).completed()).isNull();
        mia.learns(SessionSource.LIVE, Duration.ofSeconds(60));
        assertThat(quest(MONDAY, LIVE_SESSION).completed()).isNotNull();
    }

    @Test
    void whatIsStoredTodayMovesTodaysQuestsWheneverItIsSaidToHaveHappened() {
        var yesterday = mia.now();
        mia.at("2026-03-03T10:00:00Z");
        mia.store(new ModuleStarted(Life.MIA, new UUID(2, 1), "Travel", CefrLevel.A1, yesterday));
        assertThat(quest(MONDAY, NEW_MODULE).completed()).isNull();
        assertThat(quest(TUESDAY, NEW_MODULE).completed()).isNotNull();
    }

    private static ExperienceRules offering(QuestKind... kinds) {
        var all = ExperienceRules.DEFAULTS;
        return new ExperienceRules(
                all.levelStepXp(),
                all.secondsPerSegmentXp(),
                all.segmentXpADay(),
                all.scorePerXp(),
                all.completionXp(),
                all.daysPerFreeze(),
                all.freezesHeld(),
                all.highScore(),
                all.liveSeconds(),
                all.quests().stream()
                        .map(quest -> new QuestRule(
                                quest.kind(),
                                List.of(kinds).contains(quest.kind()),
                                quest.target(),
                                quest.rewardXp(),
                                quest.rewardTokens()))
                        .toList(),
                all.boosterMultiplier(),
                all.boosterSeconds());
    }

    private void completeAll() {
        mia.learns(30).scores(1, 80).startsModule();
    }

    private List<QuestKind> kinds(String date) {
        return day(date).quests().stream().map(Quest::kind).toList();
    }

    private Quest quest(String date, QuestKind kind) {
        return day(date).quest(kind).orElseThrow();
    }

    private QuestDay day(String date) {
        return mia.learner().quests().on(LocalDate.parse(date), Life.MIA, ExperienceRules.DEFAULTS);
    }
}
