package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.MIA;
import static ai.xentree.english.ShownEnglish.NOON;
import static ai.xentree.english.ShownEnglish.SAM;
import static ai.xentree.english.ShownEnglish.TIME_AND_TENSE;
import static ai.xentree.english.ShownEnglish.as;
import static ai.xentree.english.ShownEnglish.body;
import static ai.xentree.english.ShownEnglish.completed;
import static ai.xentree.english.ShownEnglish.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ShownEnglish.Attempt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModulesShownTest {

    private final ShownEnglish english = new ShownEnglish();

    @AfterEach
    void close() {
        english.close();
    }

    @Test
    void givenSomeoneNew_thenAllModulesAreThereByLevelAndOrderAndNoneIsStarted() {
        assertThat(english.list(null, null))
                .hasSize(10)
                .extracting(XELModuleSummary::title)
                .startsWith("A1 1", "A1 2", "A2 1")
                .endsWith("C1 1", "C1 2");
        assertThat(english.module(TIME_AND_TENSE))
                .returns(XELModuleStatus.NOT_STARTED, XELModuleSummary::status)
                .returns(0, XELModuleSummary::tasksAttempted)
                .returns(3, XELModuleSummary::taskCount)
                .returns(null, XELModuleSummary::score)
                .returns(null, XELModuleSummary::startedAt)
                .satisfies(module -> assertThat(module.progress()).isEqualTo("0.0"))
                .satisfies(module -> assertThat(module.skills()).containsExactly(TaskKind.GRAMMAR, TaskKind.READING));
    }

    @Test
    void givenASubmissionThatIsStillPending_thenItCountsAsAttemptAndInTheProgress() {
        english.happened(
                started(TIME_AND_TENSE), Attempt.at(TIME_AND_TENSE, 0, 1).submitted(NOON));
        assertThat(english.module(TIME_AND_TENSE))
                .returns(XELModuleStatus.IN_PROGRESS, XELModuleSummary::status)
                .returns(1, XELModuleSummary::tasksAttempted)
                .returns(NOON, XELModuleSummary::startedAt)
                .satisfies(module -> assertThat(module.progress()).isEqualTo("33.3"));
        assertThat(detail().tasks().getFirst()).returns(1, XELTask::attempts).returns(null, XELTask::bestScore);
    }

    @Test
    void givenSeveralAttemptsAtATask_thenTheyAreCountedOverAllVariantsAndTheBestIsShown() {
        english.happened(Attempt.at(TIME_AND_TENSE, 1, 1).scoredAtOnce(66.7, NOON));
        english.happened(Attempt.at(TIME_AND_TENSE, 1, 2).scoredAtOnce(33.3, NOON));
        assertThat(detail().tasks().get(1)).returns(2, XELTask::attempts).returns(66.7, XELTask::bestScore);
        assertThat(body(english.modules.get(TIME_AND_TENSE, as(SAM))).tasks().get(1))
                .returns(0, XELTask::attempts);
    }

    @Test
    void givenACompletedModule_thenItsExactScoreIsRoundedOnceWhenItIsShown() {
        english.happened(started(TIME_AND_TENSE), completed(TIME_AND_TENSE, 199.9 / 3, 3));
        assertThat(english.module(TIME_AND_TENSE))
                .returns(XELModuleStatus.COMPLETED, XELModuleSummary::status)
                .returns(NOON.plusSeconds(60), XELModuleSummary::completedAt)
                .satisfies(module -> assertThat(module.score()).isEqualTo("66.6"));
        english.happened(new ModuleScoreImproved(MIA, TIME_AND_TENSE, 133.3 / 2, 2, NOON.plusSeconds(90)));
        assertThat(english.module(TIME_AND_TENSE).score()).as("66.65, half-up").isEqualTo("66.7");
        assertThat(english.module(TIME_AND_TENSE).completedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void givenALevelOrAState_thenOnlyThoseModulesAreListed() {
        var other = TestCatalogue.moduleId(CefrLevel.B1, 2);
        english.happened(started(TIME_AND_TENSE), started(other), completed(other, 80, null));
        assertThat(english.list(CefrLevel.B1, null)).hasSize(2);
        assertThat(english.list(null, XELModuleStatus.IN_PROGRESS))
                .extracting(XELModuleSummary::id)
                .containsExactly(TIME_AND_TENSE);
        assertThat(english.list(CefrLevel.A1, XELModuleStatus.COMPLETED)).isEmpty();
        assertThat(body(english.modules.list(null, XELModuleStatus.NOT_STARTED, as(MIA)))
                        .total())
                .isEqualTo(8);
    }

    @Test
    void givenWhatTheCatalogueNoLongerHas_thenItIsLeftOutAndBreaksNothing() {
        var gone = new UUID(99, 9);
        english.happened(started(gone), started(TIME_AND_TENSE));
        english.happened(
                new Attempt(MIA, TIME_AND_TENSE, gone, TaskKind.WRITING, CefrLevel.B1, 1, gone).scoredAtOnce(50, NOON));
        english.happened(
                new TaskRegenerated(MIA, TIME_AND_TENSE, TestCatalogue.taskId(TIME_AND_TENSE, 0), 2, NOON),
                new TaskRegenerated(MIA, TIME_AND_TENSE, TestCatalogue.taskId(TIME_AND_TENSE, 1), 4, NOON));
        assertThat(english.module(TIME_AND_TENSE).tasksAttempted()).isZero();
        assertThat(english.list(null, XELModuleStatus.IN_PROGRESS)).hasSize(1);
        assertThat(detail().tasks()).extracting(XELTask::variant).containsExactly(2, 1, 1);
    }

    @Test
    void givenAnImportedModule_thenItIsNoneOfEnglish() {
        english.happened(
                new ModuleStarted(MIA, TIME_AND_TENSE, "Some module", null, NOON),
                new AttemptScored(MIA, TIME_AND_TENSE, new UUID(1, 1), null, 90, NOON),
                completed(TIME_AND_TENSE, 90, null));
        assertThat(english.module(TIME_AND_TENSE))
                .returns(XELModuleStatus.NOT_STARTED, XELModuleSummary::status)
                .returns(0, XELModuleSummary::tasksAttempted);
        assertThat(english.dashboard().recentAttempts()).isEmpty();
    }

    @Test
    void givenAModuleThatThereIsNot_thenItIsNotFound() {
        assertThatThrownBy(() -> english.modules.get(new UUID(99, 9), as(MIA))).isInstanceOf(Refused.class);
    }

    private XELModuleDetail detail() {
        return body(english.modules.get(TIME_AND_TENSE, as(MIA)));
    }
}
