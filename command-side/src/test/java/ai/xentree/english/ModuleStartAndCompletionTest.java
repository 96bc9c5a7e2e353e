package ai.xentree.english;

import static ai.xentree.english.Lesson.ESSAY;
import static ai.xentree.english.Lesson.FORMS;
import static ai.xentree.english.Lesson.MARA;
import static ai.xentree.english.Lesson.NINE;
import static ai.xentree.english.Lesson.TEN;
import static ai.xentree.english.Lesson.WORDS;
import static ai.xentree.english.Lesson.complete;
import static ai.xentree.english.Lesson.completed;
import static ai.xentree.english.Lesson.improved;
import static ai.xentree.english.Lesson.scored;
import static ai.xentree.english.Lesson.start;
import static ai.xentree.english.Lesson.started;
import static ai.xentree.english.Lesson.submitted;
import static org.axonframework.test.matchers.Matchers.matches;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ModuleStartAndCompletionTest {

    private static final Actor LEARNER = Actor.user(MARA);

    private final FixtureConfiguration<ModuleProgress> fixture = Lesson.fixture();

    @Test
    void givenAModuleNotStarted_whenMaraStartsIt_thenItIsInProgress() {
        fixture.givenNoPriorActivity()
                .when(start(NINE, LEARNER))
                .expectEvents(started())
                .expectResultMessagePayload(new StartedModule(NINE, false, false));
    }

    @Test
    void givenAStartedModule_whenMaraStartsItAgain_thenNothingChanges() {
        fixture.given(started())
                .when(start(TEN, LEARNER))
                .expectNoEvents()
                .expectResultMessagePayload(new StartedModule(NINE, true, false));
    }

    @Test
    void givenACompletedModule_whenMaraStartsItAgain_thenItStaysCompleted() {
        fixture.given(allScored(60, 70, 80))
                .andGiven(completed(70, NINE))
                .when(start(TEN, LEARNER))
                .expectNoEvents()
                .expectResultMessagePayload(new StartedModule(NINE, true, true));
    }

    @Test
    void givenNothing_whenSomebodyElseActsForMara_thenTheModuleDoesNotExistForThem() {
        fixture.givenNoPriorActivity()
                .when(start(NINE, Actor.user(new UUID(0, 0xbb))))
                .expectExceptionMessage("NOT_FOUND: The module does not exist or is not visible to you.");
    }

    @Test
    void givenScoresOf60And70And80_whenMaraCompletesTheModule_thenItsScoreIsTheirMean() {
        fixture.given(allScored(60, 70, 80))
                .when(complete())
                .expectEvents(completed(70, TEN))
                .expectResultMessagePayload(new CompletedModule(70, TEN, true));
    }

    @Test
    void givenScoresThatDoNotDivideEvenly_whenMaraCompletesTheModule_thenTheScoreIsExactAndShownWithOneDecimal() {
        fixture.given(allScored(66.7, 33.3, 0.1))
                .when(complete())
                .expectEvents(completed(1001 / 30.0, TEN))
                .expectResultMessagePayload(new CompletedModule(33.4, TEN, true));
    }

    @Test
    void givenSeveralAttemptsAtATask_whenMaraCompletesTheModule_thenTheBestOfThemCounts() {
        fixture.given(allScored(60, 70, 80))
                .andGiven(submitted(WORDS, 2, 4, 2), scored(WORDS, 4, 90), submitted(WORDS, 3, 5, 3))
                .andGiven(scored(WORDS, 5, 10))
                .when(complete())
                .expectEvents(completed(80, TEN));
    }

    @Test
    void givenATaskPendingAndOneNotAttempted_whenMaraCompletesTheModule_thenBothAreNamedAsMissing() {
        fixture.given(started(), submitted(WORDS, 1, 1, 1), scored(WORDS, 1, 100), submitted(ESSAY, 1, 2, 1))
                .when(complete())
                .expectNoEvents()
                .expectException(matches((Refused thrown) -> List.of(FORMS.toString(), ESSAY.toString())
                        .equals(thrown.refusal().details().get("missing_tasks"))));
    }

    @Test
    void givenAModuleNotStarted_whenMaraCompletesIt_thenItIsRefused() {
        fixture.givenNoPriorActivity()
                .when(complete())
                .expectExceptionMessage("MODULE_NOT_STARTED: The module has not been started.");
    }

    @Test
    void givenACompletedModule_whenMaraDidBetterSinceAndCompletesItAgain_thenTheBetterScoreIsKept() {
        fixture.given(allScored(60, 70, 80))
                .andGiven(completed(70, NINE), submitted(WORDS, 1, 4, 2), scored(WORDS, 4, 60.1))
                .when(complete())
                .expectEvents(improved(2101 / 30.0))
                .expectResultMessagePayload(new CompletedModule(70, NINE, false));
    }

    @Test
    void givenACompletedModule_whenMaraDidWorseSinceAndCompletesItAgain_thenNothingChanges() {
        fixture.given(allScored(60, 70, 80))
                .andGiven(completed(70, NINE), submitted(WORDS, 1, 4, 2), scored(WORDS, 4, 0))
                .when(complete())
                .expectNoEvents()
                .expectResultMessagePayload(new CompletedModule(70, NINE, false));
    }

    private static Object[] allScored(double words, double forms, double essay) {
        return new Object[] {
            started(),
            submitted(WORDS, 1, 1, 1),
            scored(WORDS, 1, words),
            submitted(FORMS, 1, 2, 1),
            scored(FORMS, 2, forms),
            submitted(ESSAY, 1, 3, 1),
            scored(ESSAY, 3, essay)
        };
    }
}
