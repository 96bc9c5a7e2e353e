package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.MIA;
import static ai.xentree.english.ShownEnglish.NOON;
import static ai.xentree.english.ShownEnglish.TIME_AND_TENSE;
import static ai.xentree.english.ShownEnglish.completed;
import static ai.xentree.english.ShownEnglish.started;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.english.ShownEnglish.Attempt;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DashboardShownTest {

    private static final UUID OTHER = TestCatalogue.moduleId(CefrLevel.B1, 2);
    private static final UUID THIRD = TestCatalogue.moduleId(CefrLevel.B2, 1);
    private static final UUID GONE = new UUID(99, 9);

    private final ShownEnglish english = new ShownEnglish();

    @AfterEach
    void close() {
        english.close();
    }

    @Test
    void givenSomeoneNew_thenThereIsNothingButWhatComesNext() {
        assertThat(english.dashboard())
                .returns(10, XELDashboardResponse::modulesTotal)
                .returns(0, XELDashboardResponse::modulesStarted)
                .returns(0, XELDashboardResponse::modulesCompleted)
                .returns(null, XELDashboardResponse::averageScore)
                .returns(0L, XELDashboardResponse::learningTime)
                .returns(null, XELDashboardResponse::currentModule);
        assertThat(next()).containsExactly("A1 1", "A1 2", "A2 1");
    }

    @Test
    void givenCompletedModules_thenTheAverageIsOfTheirExactScores() {
        english.happened(
                started(TIME_AND_TENSE),
                completed(TIME_AND_TENSE, 199.9 / 3, 3),
                started(OTHER),
                completed(OTHER, 66.7, null));
        assertThat(english.dashboard())
                .returns(2, XELDashboardResponse::modulesStarted)
                .returns(2, XELDashboardResponse::modulesCompleted)
                .satisfies(board -> assertThat(board.averageScore())
                        .as("(66.6333… + 66.7) ÷ 2 = 66.6666…")
                        .isEqualTo("66.7"));
        english.happened(started(THIRD), completed(THIRD, 199.9 / 3, 3), started(GONE), completed(GONE, 0, 3));
        assertThat(english.dashboard().averageScore())
                .as("66.6555…; what is gone from the catalogue is not in it")
                .isEqualTo("66.7");
    }

    @Test
    void givenExactScoresWhoseMeanEndsInAFive_thenItIsRoundedUpHoweverTheirFractionsGo() {
        english.happened(
                started(TIME_AND_TENSE),
                completed(TIME_AND_TENSE, 100.0 / 3, 3),
                started(OTHER),
                completed(OTHER, 200.2 / 3, 3),
                started(THIRD),
                completed(THIRD, 50.05, 2));
        assertThat(english.dashboard().averageScore())
                .as("(100.0666… + 50.05) ÷ 3 = 50.0388…")
                .isEqualTo("50.0");
        english.happened(new ModuleProgressEvent.ModuleScoreImproved(MIA, OTHER, 200.3 / 3, 3, NOON));
        assertThat(english.dashboard().averageScore())
                .as("(100.1 + 50.05) ÷ 3 = 50.05, which 33.333… + 66.766… must not miss")
                .isEqualTo("50.1");
    }

    @Test
    void givenModulesInProgress_thenTheCurrentOneIsTheOneLastUsed() {
        english.happened(started(TIME_AND_TENSE), started(OTHER));
        assertThat(current()).isEqualTo(OTHER);
        var task = TestCatalogue.taskId(TIME_AND_TENSE, 0);
        english.happened(new TaskRegenerated(MIA, TIME_AND_TENSE, task, 2, NOON));
        assertThat(current()).isEqualTo(TIME_AND_TENSE);
        english.happened(Attempt.at(OTHER, 0, 1).submitted(NOON));
        assertThat(current()).isEqualTo(OTHER);
        english.happened(started(GONE), new TaskRegenerated(MIA, THIRD, task, 2, NOON));
        assertThat(current()).as("the others are gone, or not started").isEqualTo(OTHER);
        english.happened(completed(OTHER, 50, 3));
        assertThat(current()).isEqualTo(TIME_AND_TENSE);
    }

    @Test
    void givenALevel_thenWhatComesNextIsOfItThenAboveThenBelowGoingDown() {
        reach(CefrLevel.B2);
        english.happened(started(THIRD), started(TestCatalogue.moduleId(CefrLevel.C1, 1)));
        assertThat(next()).containsExactly("B2 2", "C1 2", "B1 1");
        english.happened(started(TestCatalogue.moduleId(CefrLevel.B2, 2)), started(TIME_AND_TENSE));
        assertThat(next()).containsExactly("C1 2", "B1 2", "A2 1");
    }

    @Test
    void givenAttempts_thenTheLastFiveAreShownNewestFirstWithoutAScoreWhileTheyArePending() {
        for (int i = 1; i <= 5; i++) {
            english.happened(Attempt.at(OTHER, 0, i).scoredAtOnce(10 * i, NOON.plusSeconds(i)));
        }
        var pending = Attempt.of(TaskKind.WRITING, CefrLevel.B1, 1);
        english.happened(pending.submitted(NOON.plusSeconds(9)));
        var attempts = english.dashboard().recentAttempts();
        assertThat(attempts).hasSize(5);
        assertThat(attempts.getFirst())
                .returns(pending.id(), ProgressMemberAttempt::attemptId)
                .returns("Some module", ProgressMemberAttempt::moduleTitle)
                .returns(TaskKind.WRITING, ProgressMemberAttempt::taskKind)
                .returns(null, ProgressMemberAttempt::score);
        assertThat(attempts.get(1).score()).isEqualTo("50.0");
        assertThat(attempts.getLast().score()).isEqualTo("20.0");
        english.happened(pending.scored(71.3, NOON.plusSeconds(60)));
        assertThat(english.dashboard().recentAttempts().getFirst().score()).isEqualTo("71.3");
    }

    @Test
    void givenSessions_thenThoseOfEnglishCountOnceTheyHaveEnded() {
        english.happened(
                ended(SessionSource.XEL, 90),
                ended(SessionSource.LIVE, 500),
                recorded(SessionSource.XEL, 30),
                recorded(SessionSource.IMPORTED, 700));
        assertThat(english.dashboard())
                .returns(2, XELDashboardResponse::sessions)
                .returns(120L, XELDashboardResponse::learningTime);
    }

    @Test
    void givenASubmissionThatIsSaidToHaveTakenAnHour_thenThatIsNoLearningTime() {
        var attempt = Attempt.at(OTHER, 0, 1);
        english.happened(new TaskSubmitted(
                MIA,
                OTHER,
                "Some module",
                attempt.taskId(),
                attempt.kind(),
                attempt.level(),
                1,
                attempt.id(),
                1,
                null,
                null,
                3_600,
                NOON));
        assertThat(english.dashboard())
                .returns(0L, XELDashboardResponse::learningTime)
                .returns(0, XELDashboardResponse::sessions);
    }

    private void reach(CefrLevel level) {
        int number = 0;
        for (var kind : TaskKind.values()) {
            english.happened(Attempt.of(kind, level, ++number).scoredAtOnce(50, NOON));
        }
    }

    private static SessionEnded ended(SessionSource source, long seconds) {
        var end = NOON.plusSeconds(seconds);
        return new SessionEnded(new UUID(3, seconds), MIA, source, null, NOON, end, seconds, Reason.ENDED);
    }

    private static SessionRecorded recorded(SessionSource source, long seconds) {
        var end = NOON.plusSeconds(seconds);
        return new SessionRecorded(new UUID(3, seconds), MIA, source, null, NOON, end, seconds);
    }

    private List<String> next() {
        return english.dashboard().nextModules().stream()
                .map(XELModuleSummary::title)
                .toList();
    }

    private UUID current() {
        return Objects.requireNonNull(english.dashboard().currentModule()).id();
    }
}
