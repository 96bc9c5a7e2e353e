package ai.xentree.english;

import static ai.xentree.english.Lesson.ESSAY;
import static ai.xentree.english.Lesson.MARA;
import static ai.xentree.english.Lesson.WORDS;
import static ai.xentree.english.Lesson.regenerate;
import static ai.xentree.english.Lesson.regenerated;
import static ai.xentree.english.Lesson.score;
import static ai.xentree.english.Lesson.scored;
import static ai.xentree.english.Lesson.started;
import static ai.xentree.english.Lesson.submit;
import static ai.xentree.english.Lesson.submitted;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskSubmissionTest {

    private static final Actor LEARNER = Actor.user(MARA);
    private static final Actor STRANGER = Actor.user(new UUID(0, 0xbb));

    private final FixtureConfiguration<ModuleProgress> fixture = Lesson.fixture();

    @Test
    void givenAModuleNotStarted_whenMaraSubmitsATask_thenItIsRefused() {
        fixture.givenNoPriorActivity()
                .when(submit(WORDS, 1, 1, 50.0))
                .expectNoEvents()
                .expectExceptionMessage("MODULE_NOT_STARTED: The module has not been started.");
    }

    @Test
    void givenAClosedTask_whenMaraSubmitsIt_thenItIsScoredInTheSameStep() {
        fixture.given(started())
                .when(submit(WORDS, 2, 1, 66.7))
                .expectEvents(submitted(WORDS, 2, 1, 1), scored(WORDS, 1, 66.7))
                .expectResultMessagePayload(new TaskAttempt(1, null, 66.7));
    }

    @Test
    void givenAnEarlierAttempt_whenMaraSubmitsAnotherVariant_thenItIsHerSecondAttemptAndTheBestIsOverBoth() {
        fixture.given(started(), submitted(WORDS, 1, 1, 1), scored(WORDS, 1, 80))
                .when(submit(WORDS, 2, 2, 66.7))
                .expectEvents(submitted(WORDS, 2, 2, 2), scored(WORDS, 2, 66.7))
                .expectResultMessagePayload(new TaskAttempt(2, 80.0, 80.0));
    }

    @Test
    void givenASubmission_whenItComesASecondTime_thenItDoesNotCountTwice() {
        fixture.given(started(), submitted(WORDS, 1, 1, 1), scored(WORDS, 1, 80))
                .when(submit(WORDS, 1, 1, 80.0))
                .expectNoEvents();
    }

    @Test
    void givenMoreSubmissionsThanAreKnown_whenOneOfTheLastComesAgain_thenItDoesNotCountTwice() {
        var attempts = 3 * ModuleProgressState.KNOWN;
        var all = IntStream.rangeClosed(1, attempts)
                .mapToObj(number -> submitted(ESSAY, 1, number, number))
                .toArray();
        fixture.given(started())
                .andGiven(all)
                .when(submit(ESSAY, 1, attempts - ModuleProgressState.KNOWN + 1, null))
                .expectNoEvents();
        fixture.given(started())
                .andGiven(all)
                .when(submit(ESSAY, 1, attempts + 1, null))
                .expectEvents(submitted(ESSAY, 1, attempts + 1, attempts + 1));
    }

    @Test
    void givenAnOpenTask_whenMaraSubmitsIt_thenItIsKeptAndWaitsForItsScore() {
        fixture.given(started())
                .when(submit(ESSAY, 1, 1, null))
                .expectEvents(submitted(ESSAY, 1, 1, 1))
                .expectResultMessagePayload(new TaskAttempt(1, null, null));
    }

    @Test
    void givenAPendingSubmission_whenMaraSubmitsTheTaskAgain_thenThePendingOneCountsAsAnAttempt() {
        fixture.given(started(), submitted(ESSAY, 1, 1, 1))
                .when(submit(ESSAY, 1, 2, null))
                .expectEvents(submitted(ESSAY, 1, 2, 2));
    }

    @Test
    void givenAPendingSubmission_whenItIsEvaluated_thenItHasThatScore() {
        fixture.given(started(), submitted(ESSAY, 1, 1, 1))
                .when(score(1, 72.5, LEARNER))
                .expectEvents(scored(ESSAY, 1, 72.5))
                .expectResultMessagePayload(new TaskAttempt(1, null, 72.5));
    }

    @Test
    void givenTwoPendingSubmissions_whenTheSecondIsEvaluatedFirst_thenTheFirstIsPendingStill() {
        fixture.given(started(), submitted(ESSAY, 1, 1, 1), submitted(ESSAY, 1, 2, 2), scored(ESSAY, 2, 72.5))
                .when(score(1, 40, LEARNER))
                .expectEvents(scored(ESSAY, 1, 40))
                .expectResultMessagePayload(new TaskAttempt(2, 72.5, 72.5));
    }

    @Test
    void givenAScoredSubmission_whenItIsEvaluatedAgain_thenItIsRefused() {
        fixture.given(started(), submitted(ESSAY, 1, 1, 1), scored(ESSAY, 1, 72.5))
                .when(score(1, 99, LEARNER))
                .expectNoEvents()
                .expectExceptionMessage("ALREADY_SCORED: The submission has a score.");
    }

    @Test
    void givenNoSuchSubmission_whenItIsEvaluated_thenItDoesNotExist() {
        fixture.given(started(), submitted(ESSAY, 1, 1, 1))
                .when(score(2, 50, LEARNER))
                .expectExceptionMessage("NOT_FOUND: The submission does not exist or is not visible to you.");
    }

    @Test
    void givenAPendingSubmission_whenSomebodyElseSubmitsOrScoresForMara_thenItDoesNotExistForThem() {
        fixture.given(started(), submitted(ESSAY, 1, 1, 1))
                .when(score(1, 50, STRANGER))
                .expectExceptionMessage("NOT_FOUND: The module does not exist or is not visible to you.");
        fixture.given(started())
                .when(submit(WORDS, 1, 1, 50.0, STRANGER))
                .expectExceptionMessage("NOT_FOUND: The module does not exist or is not visible to you.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void givenAScoreThatIsNotBetween0And100_thenItIsRefused(double points) {
        fixture.given(started()).when(submit(WORDS, 1, 1, points)).expectException(Refused.class);
        fixture.given(started(), submitted(ESSAY, 1, 1, 1))
                .when(score(1, points, LEARNER))
                .expectException(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "3, 1"})
    void givenAVariantIsShown_whenMaraRegeneratesTheTask_thenTheNextIsShownAndAfterTheLastTheFirst(int now, int next) {
        fixture.given(regenerated(WORDS, now))
                .when(regenerate(WORDS))
                .expectEvents(regenerated(WORDS, next))
                .expectResultMessagePayload(new ShownVariant(now, next, 0, null));
    }

    @Test
    void givenAttemptsAndScores_whenMaraRegeneratesTheTask_thenTheyStay() {
        fixture.given(started(), submitted(WORDS, 1, 1, 1), scored(WORDS, 1, 80))
                .when(regenerate(WORDS))
                .expectEvents(regenerated(WORDS, 2))
                .expectResultMessagePayload(new ShownVariant(1, 2, 1, 80.0));
    }

    @Test
    void givenAModuleNotStarted_whenMaraRegeneratesATask_thenThatNeedsNoStart() {
        fixture.givenNoPriorActivity()
                .when(regenerate(WORDS))
                .expectEvents(regenerated(WORDS, 2))
                .expectResultMessagePayload(new ShownVariant(1, 2, 0, null));
    }
}
