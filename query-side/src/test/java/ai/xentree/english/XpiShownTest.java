package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.FIRST;
import static ai.xentree.english.ShownEnglish.MIA;
import static ai.xentree.english.ShownEnglish.NOON;
import static ai.xentree.english.ShownEnglish.TIME_AND_TENSE;
import static ai.xentree.english.ShownEnglish.moved;
import static ai.xentree.english.ShownEnglish.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ShownEnglish.Attempt;
import ai.xentree.web.paging.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XpiShownTest {

    private final ShownEnglish english = new ShownEnglish();
    private int attempts;

    @AfterEach
    void close() {
        english.close();
    }

    @Test
    void givenNoAttempts_thenTheXpiIsNothingAtTheLowestLevel() {
        var xpi = english.xpi();
        assertThat(xpi.xpi()).isEqualTo("0.0");
        assertThat(xpi.level()).isEqualTo(CefrLevel.A1);
        assertThat(xpi.updatedAt()).isNull();
        assertThat(xpi.skills())
                .extracting(XELXpiSkillItem::skill)
                .containsExactly(XPISkill.READING, XPISkill.LISTENING, XPISkill.WRITING, XPISkill.SPEAKING);
        assertThat(xpi.skills()).allSatisfy(skill -> assertThat(skill.value()).isEqualTo("0.0"));
        assertThat(english.history(null, null, FIRST).items()).isEmpty();
    }

    @Test
    void givenAFirstAttempt_thenItsSkillIsTheFloorOfTheBandAndAFifthOfTheScore() {
        scored(TaskKind.READING, CefrLevel.B1, 80);
        assertThat(english.skill(XPISkill.READING))
                .returns(CefrLevel.B1, XELXpiSkillItem::level)
                .returns(1, XELXpiSkillItem::attempts)
                .returns(NOON, XELXpiSkillItem::lastAttemptAt)
                .satisfies(skill -> assertThat(skill.value()).isEqualTo("56.0"));
        assertThat(english.xpi())
                .returns(CefrLevel.A1, XELXpiResponse::level)
                .returns(NOON, XELXpiResponse::updatedAt)
                .satisfies(xpi -> assertThat(xpi.xpi()).as("a quarter of 56").isEqualTo("14.0"));
    }

    @Test
    void givenAnotherAttempt_thenItCountsThreeTenthsAndWhatWasSevenTenths() {
        scored(TaskKind.SPEAKING, CefrLevel.B1, 50);
        scored(TaskKind.SPEAKING, CefrLevel.B2, 100);
        assertThat(english.skill(XPISkill.SPEAKING).value())
                .as("0.3 × 80 + 0.7 × 50")
                .isEqualTo("59.0");
    }

    @ParameterizedTest
    @CsvSource({"VOCABULARY", "GRAMMAR"})
    void givenAnAttemptAtWordsOrForms_thenItFeedsReadingAndWritingInFull(TaskKind kind) {
        scored(kind, CefrLevel.A2, 50);
        assertThat(english.skill(XPISkill.READING).value()).isEqualTo("30.0");
        assertThat(english.skill(XPISkill.WRITING).value()).isEqualTo("30.0");
        assertThat(english.skill(XPISkill.LISTENING).attempts()).isZero();
        assertThat(english.history(null, null, FIRST).items())
                .singleElement()
                .satisfies(change -> assertThat(change.skills()).containsExactly(XPISkill.READING, XPISkill.WRITING));
    }

    @ParameterizedTest
    @CsvSource({
        "A1, 99.8, 20.0, A1",
        "A2, 0, 20.0, A2",
        "A2, 99.8, 40.0, A2",
        "B1, 0, 40.0, B1",
        "C1, 0, 80.0, C1",
        "C1, 100, 100.0, C1"
    })
    void aLevelGoesByTheExactValueWithItsFloor(CefrLevel band, double score, String shown, CefrLevel level) {
        scored(TaskKind.LISTENING, band, score);
        assertThat(english.skill(XPISkill.LISTENING))
                .returns(level, XELXpiSkillItem::level)
                .satisfies(skill -> assertThat(skill.value()).isEqualTo(shown));
    }

    @Test
    void givenAnImportedAttempt_thenItFeedsNoSkill() {
        english.happened(new AttemptScored(MIA, TIME_AND_TENSE, new UUID(1, 1), null, 90, NOON));
        assertThat(english.xpi().xpi()).isEqualTo("0.0");
    }

    @Test
    void givenASubmissionScoredLater_thenItsTurnIsWhenItsScoreIsRecorded() {
        var pending = Attempt.of(TaskKind.WRITING, CefrLevel.A1, 1);
        english.happened(pending.submitted(NOON));
        assertThat(english.skill(XPISkill.WRITING).attempts()).isZero();
        english.happened(Attempt.of(TaskKind.WRITING, CefrLevel.C1, 2).scoredAtOnce(100, NOON.plusSeconds(10)));
        english.happened(pending.scored(0, NOON.plusSeconds(20)));
        assertThat(english.skill(XPISkill.WRITING))
                .returns(2, XELXpiSkillItem::attempts)
                .returns(NOON.plusSeconds(10), XELXpiSkillItem::lastAttemptAt)
                .satisfies(skill -> assertThat(skill.value()).as("0.7 × 100").isEqualTo("70.0"));
        assertThat(english.history(null, null, FIRST).items().getFirst())
                .returns(NOON.plusSeconds(20), XELXpiHistoryItem::recordedAt)
                .returns(pending.id(), XELXpiHistoryItem::submissionId)
                .satisfies(change ->
                        assertThat(change.delta()).as("a quarter of −30").isEqualTo("-7.5"));
    }

    @Test
    void givenScoresThatChangeNoExactValue_thenTheyAreCountedButNotPartOfTheHistory() {
        scored(TaskKind.READING, CefrLevel.A1, 0);
        assertThat(english.history(null, null, FIRST).total()).isZero();
        assertThat(english.xpi().updatedAt()).isNull();
        scored(TaskKind.READING, CefrLevel.A1, 50);
        scored(TaskKind.LISTENING, CefrLevel.A1, 100);
        scored(TaskKind.LISTENING, CefrLevel.A2, 0);
        assertThat(english.history(null, null, FIRST).total()).isEqualTo(2);
        assertThat(english.skill(XPISkill.LISTENING).attempts()).isEqualTo(2);
    }

    @Test
    void givenOnlyOneOfTwoSkillsFedChanges_thenTheHistoryNamesThatOne() {
        scored(TaskKind.READING, CefrLevel.A2, 50);
        scored(TaskKind.VOCABULARY, CefrLevel.A2, 50);
        assertThat(english.history(null, null, FIRST).items().getFirst().skills())
                .containsExactly(XPISkill.WRITING);
    }

    @Test
    void givenChanges_thenTheirDaysAreTheLearnersAndStayWhereTheyMoveOn() {
        english.happened(registered("Pacific/Kiritimati"));
        scored(TaskKind.READING, CefrLevel.B1, 10, "2026-03-08T09:59:00Z");
        scored(TaskKind.READING, CefrLevel.B1, 20, "2026-03-08T10:00:00Z");
        english.happened(moved("Etc/GMT+12"));
        scored(TaskKind.READING, CefrLevel.B1, 30, "2026-03-08T11:59:00Z");
        scored(TaskKind.READING, CefrLevel.B1, 40, "2026-03-08T12:00:00Z");
        assertThat(english.history("2026-03-09", null, FIRST).items())
                .extracting(XELXpiHistoryItem::recordedAt)
                .containsExactly(Instant.parse("2026-03-08T10:00:00Z"));
        assertThat(english.history("2026-03-08", "2026-03-08", FIRST).total()).isEqualTo(2);
        assertThat(english.history(null, "2026-03-07", FIRST).total()).isEqualTo(1);
        assertThat(english.history("2026-03-10", "2026-03-20", FIRST).total()).isZero();
    }

    @Test
    void givenADayOf23Hours_thenItsChangesAreThoseBetweenItsMidnights() {
        english.happened(registered("Europe/Berlin"));
        scored(TaskKind.READING, CefrLevel.B1, 10, "2026-03-28T22:59:59Z");
        scored(TaskKind.READING, CefrLevel.B1, 20, "2026-03-28T23:00:00Z");
        scored(TaskKind.READING, CefrLevel.B1, 30, "2026-03-29T21:59:59Z");
        scored(TaskKind.READING, CefrLevel.B1, 40, "2026-03-29T22:00:00Z");
        assertThat(english.history("2026-03-29", "2026-03-29", FIRST).items())
                .extracting(XELXpiHistoryItem::recordedAt)
                .containsExactly(Instant.parse("2026-03-29T21:59:59Z"), Instant.parse("2026-03-28T23:00:00Z"));
    }

    @Test
    void givenATimeZoneThatThisProgramDoesNotKnow_thenDaysAreThoseOfUtc() {
        english.happened(registered("Mars/Olympus"));
        scored(TaskKind.READING, CefrLevel.B1, 10, "2026-03-08T23:59:59Z");
        assertThat(english.history("2026-03-08", "2026-03-08", FIRST).total()).isEqualTo(1);
    }

    @Test
    void givenMoreChangesThanAPageKeeps_thenEachPageAskedForHasItsRowsNewestFirst() {
        var expected = new ArrayList<Instant>();
        for (int i = 0; i < 2 * HistoryPage.SIZE + 50; i++) {
            var at = NOON.plusSeconds(3600L * i);
            expected.add(at);
            scored(TaskKind.SPEAKING, CefrLevel.B1, i % 2 * 100.0, at.toString());
        }
        Collections.reverse(expected);
        var pages = new ArrayList<Instant>();
        for (int number = 1; number <= 11; number++) {
            var page = english.history(null, null, new Page(number, 24));
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(page.totalPages()).isEqualTo(11);
            page.items().forEach(change -> pages.add(change.recordedAt()));
        }
        assertThat(pages).isEqualTo(expected);
        assertThat(english.history(null, null, new Page(12, 24)).items()).isEmpty();
        assertThat(english.history(null, null, new Page(Integer.MAX_VALUE, 100)).items())
                .isEmpty();
        assertThat(english.dashboard().xpiHistory())
                .extracting(XELXpiHistoryItem::recordedAt)
                .isEqualTo(expected.subList(0, 10));
    }

    @Test
    void givenDaysThatEndBeforeTheyBegin_thenTheyAreRefused() {
        assertThatThrownBy(() -> english.history("2026-03-02", "2026-03-01", FIRST))
                .isInstanceOf(Refused.class);
    }

    private void scored(TaskKind kind, CefrLevel level, double score) {
        scored(kind, level, score, NOON.toString());
    }

    private void scored(TaskKind kind, CefrLevel level, double score, String at) {
        english.happened(Attempt.of(kind, level, ++attempts).scoredAtOnce(score, Instant.parse(at)));
    }
}
