package ai.xentree.progress;

import static ai.xentree.progress.ShownProgress.ACME;
import static ai.xentree.progress.ShownProgress.LETTERS;
import static ai.xentree.progress.ShownProgress.MIA;
import static ai.xentree.progress.ShownProgress.SALES;
import static ai.xentree.progress.ShownProgress.TENSES;
import static ai.xentree.progress.ShownProgress.at;
import static ai.xentree.progress.ShownProgress.completed;
import static ai.xentree.progress.ShownProgress.importedAttempt;
import static ai.xentree.progress.ShownProgress.importedStart;
import static ai.xentree.progress.ShownProgress.joined;
import static ai.xentree.progress.ShownProgress.joinedSales;
import static ai.xentree.progress.ShownProgress.scored;
import static ai.xentree.progress.ShownProgress.started;
import static ai.xentree.progress.ShownProgress.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which starts, attempts and completions count, and on which day (semantics.md, section 4, "What counts"). */
class WhatCountsTest {

    private final ShownProgress progress = new ShownProgress();

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void givenAMember_whenSheStartsAndCompletesAModule_thenEachCountsOnItsOwnDay() {
        progress.happened(
                joined(MIA, "2026-02-01T09:00:00Z"),
                started(MIA, TENSES, "2026-03-02T23:59:59.999Z"),
                completed(MIA, TENSES, 81.5, 2, "2026-03-04T00:00:00Z"));

        assertThat(progress.day("2026-03-02").modulesStarted()).isEqualTo(1);
        assertThat(progress.day("2026-03-03").modulesStarted()).isZero();
        assertThat(progress.day("2026-03-04").modulesCompleted()).isEqualTo(1);
        assertThat(progress.day("2026-03-04").averageScore()).hasToString("81.5");
    }

    @Test
    void givenADayWithoutACompletion_whenItsAverageIsAsked_thenThereIsNone() {
        assertThat(progress.day("2026-03-04").averageScore()).isNull();
    }

    @Test
    void givenAModuleStartedBeforeJoining_whenItIsCompletedAsAMember_thenOnlyTheCompletionCounts() {
        progress.happened(
                started(MIA, TENSES, "2026-03-01T08:00:00Z"),
                joined(MIA, "2026-03-02T00:00:00Z"),
                completed(MIA, TENSES, 70, 1, "2026-03-02T00:00:00Z"));

        assertThat(progress.day("2026-03-01").modulesStarted()).isZero();
        assertThat(progress.day("2026-03-02").modulesCompleted()).isEqualTo(1);
    }

    @Test
    void givenWhatWasDoneBeforeJoining_whenSheJoinsAsOfEarlier_thenJoiningDoesNotLookBack() {
        progress.happened(
                started(MIA, TENSES, "2026-03-01T08:00:00Z"),
                submitted(MIA, TENSES, 1, "2026-03-01T08:30:00Z"),
                joined(MIA, "2026-02-01T00:00:00Z"));

        assertThat(progress.day("2026-03-01").modulesStarted()).isZero();
        assertThat(progress.day("2026-03-01").taskAttempts()).isZero();
    }

    @Test
    void givenAPastMembership_whenAttemptsOfThatTimeAreImportedAfterIt_thenTheyCount() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                new MemberRemoved(ACME, MIA, at("2026-03-01T00:00:00Z")),
                importedStart(MIA, TENSES, "2026-02-10T12:00:00Z"),
                importedAttempt(MIA, TENSES, 1, 30, "2026-02-10T12:00:00Z"),
                importedAttempt(MIA, TENSES, 2, 60, "2026-03-01T00:00:00Z"));

        assertThat(progress.day("2026-02-10").modulesStarted()).isEqualTo(1);
        assertThat(progress.day("2026-02-10").taskAttempts()).isEqualTo(1);
        assertThat(progress.day("2026-03-01").taskAttempts())
                .as("she had left at that very instant")
                .isZero();
    }

    @Test
    void givenAnImportedModule_whenAnEarlierAttemptIsImportedLater_thenThatIsItsStart() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                importedStart(MIA, TENSES, "2026-03-05T12:00:00Z"),
                importedAttempt(MIA, TENSES, 1, 80, "2026-03-05T12:00:00Z"),
                completed(MIA, TENSES, 80, 1, "2026-03-05T12:00:00Z"),
                importedAttempt(MIA, TENSES, 2, 20, "2026-03-03T12:00:00Z"));

        assertThat(progress.day("2026-03-05").modulesStarted()).isZero();
        assertThat(progress.day("2026-03-03").modulesStarted()).isEqualTo(1);
        assertThat(progress.day("2026-03-05").modulesCompleted()).isEqualTo(1);
    }

    @Test
    void givenAnImportedModule_whenItsFirstAttemptTurnsOutToBeOutsideTheMembership_thenItsStartCountsNoMore() {
        progress.happened(
                joined(MIA, "2026-03-01T00:00:00Z"),
                importedStart(MIA, TENSES, "2026-03-05T12:00:00Z"),
                importedAttempt(MIA, TENSES, 1, 20, "2026-03-05T12:00:00Z"),
                importedAttempt(MIA, TENSES, 2, 20, "2026-02-20T12:00:00Z"));

        assertThat(progress.day("2026-03-05").modulesStarted()).isZero();
        assertThat(progress.day("2026-02-20").modulesStarted()).isZero();
        assertThat(progress.day("2026-03-05").taskAttempts()).isEqualTo(1);
    }

    @Test
    void givenASubmissionThatWaits_whenItIsScored_thenItIsStillOneAttempt() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                submitted(MIA, TENSES, 1, "2026-03-02T09:00:00Z"));
        assertThat(progress.day("2026-03-02").taskAttempts()).isEqualTo(1);

        progress.happened(scored(MIA, TENSES, 1, 64.5, "2026-03-03T09:00:00Z"));
        assertThat(progress.day("2026-03-02").taskAttempts()).isEqualTo(1);
        assertThat(progress.day("2026-03-03").taskAttempts()).isZero();
    }

    @Test
    void givenACompletedModule_whenItIsCompletedBetter_thenTheFirstScoreStays() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                completed(MIA, TENSES, 60, 5, "2026-03-02T10:00:00Z"),
                new ModuleScoreImproved(MIA, TENSES, 90, 5, at("2026-03-03T10:00:00Z")));

        assertThat(progress.day("2026-03-02").averageScore()).hasToString("60.0");
        assertThat(progress.day("2026-03-03").modulesCompleted()).isZero();
    }

    @Test
    void givenScoresThatAreMeansOfSixAndSevenTasks_whenTheyAreAveraged_thenExactly() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                started(MIA, LETTERS, "2026-03-02T08:00:00Z"),
                completed(MIA, TENSES, 300.3 / 6, 6, "2026-03-02T10:00:00Z"),
                completed(MIA, LETTERS, 350.0 / 7, 7, "2026-03-02T11:00:00Z"));

        assertThat(progress.day("2026-03-02").averageScore())
                .as("(300.3 ÷ 6 + 350 ÷ 7) ÷ 2 = 50.025, where 50.1 and 50.0 would have made 50.1")
                .hasToString("50.0");
    }

    @Test
    void givenSomeoneWhoJoinedATeamLater_whenTheTeamIsAsked_thenAllTheyDidAsAMemberCounts() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                started(MIA, TENSES, "2026-03-02T08:00:00Z"),
                joinedSales(MIA, "2026-03-02T20:00:00Z"));

        assertThat(progress.day("2026-03-02", SALES).modulesStarted()).isEqualTo(1);
        assertThat(progress.day("2026-03-01", SALES).modulesStarted()).isZero();
    }

    @Test
    void givenEventsThatAreDeliveredTwice_whenTheyAreShown_thenNothingCountsTwice() {
        progress.happened(
                        joined(MIA, "2026-02-01T00:00:00Z"),
                        importedStart(MIA, TENSES, "2026-03-05T12:00:00Z"),
                        importedAttempt(MIA, TENSES, 1, 80, "2026-03-05T12:00:00Z"),
                        completed(MIA, TENSES, 80, 1, "2026-03-05T12:00:00Z"))
                .redelivered(3);

        assertThat(progress.day("2026-03-05").modulesStarted()).isEqualTo(1);
        assertThat(progress.day("2026-03-05").modulesCompleted()).isEqualTo(1);
        assertThat(progress.day("2026-03-05").taskAttempts()).isEqualTo(1);
    }
}
