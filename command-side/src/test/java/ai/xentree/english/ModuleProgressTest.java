package ai.xentree.english;

import ai.xentree.axon.Aggregates;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleProgressTest {

    private static final Instant NOON = Instant.parse("2013-10-20T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(7));
    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID MODULE = new UUID(0, 0xcc);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final String TITLE = "AAA 2013J TMA 1752";
    private static final double PASS_MARK = 40;

    private final FixtureConfiguration<ModuleProgress> fixture =
            new AggregateTestFixture<>(ModuleProgress.class).registerCommandTargetResolver(Aggregates.TARGET);

    @Test
    void givenNothing_whenAnAttemptBelowThePassMarkIsRecorded_thenTheModuleStartsWithIt() {
        fixture.givenNoPriorActivity()
                .when(attempt(FIRST, 39.9, NOON))
                .expectEvents(started(NOON), scored(FIRST, 39.9, NOON));
    }

    @Test
    void givenNothing_whenTheFirstAttemptReachesThePassMark_thenTheModuleStartsAndIsCompletedWithIt() {
        fixture.givenNoPriorActivity()
                .when(attempt(FIRST, 40, NOON))
                .expectEvents(started(NOON), scored(FIRST, 40, NOON), completed(40, NOON));
    }

    @Test
    void givenAFailedAttempt_whenALaterOneReachesThePassMark_thenTheModuleIsCompletedWithThatOne() {
        fixture.given(started(NOON), scored(FIRST, 12, NOON))
                .when(attempt(SECOND, 81.5, LATER))
                .expectEvents(scored(SECOND, 81.5, LATER), completed(81.5, LATER));
    }

    @Test
    void givenAFailedAttempt_whenALaterOneFailsToo_thenItIsScoredAndTheModuleGoesOn() {
        fixture.given(started(NOON), scored(FIRST, 12, NOON))
                .when(attempt(SECOND, 0, LATER))
                .expectEvents(scored(SECOND, 0, LATER));
    }

    @Test
    void givenACompletedModule_whenABetterAttemptIsRecorded_thenItIsScoredAndCompletesNothingAgain() {
        fixture.given(started(NOON), scored(FIRST, 50, NOON), completed(50, NOON))
                .when(attempt(SECOND, 100, LATER))
                .expectEvents(scored(SECOND, 100, LATER));
    }

    @Test
    void givenRecordedAttempts_whenAnyOfThemIsRecordedAgain_thenNothingHappens() {
        fixture.given(started(NOON), scored(FIRST, 12, NOON), scored(SECOND, 81, LATER), completed(81, LATER))
                .when(attempt(FIRST, 12, NOON))
                .expectNoEvents();
        fixture.given(started(NOON), scored(FIRST, 12, NOON), scored(SECOND, 81, LATER), completed(81, LATER))
                .when(attempt(SECOND, 81, LATER))
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void givenNothing_whenAScoreIsNotBetween0And100_thenItIsRefused(double score) {
        fixture.givenNoPriorActivity()
                .when(attempt(FIRST, score, NOON))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    @Test
    void givenNothing_whenThePassMarkIsNotBetween0And100_thenItIsRefused() {
        fixture.givenNoPriorActivity()
                .when(new RecordAttempt(MARA, MODULE, TITLE, FIRST, 50, 101, NOON, Actor.SYSTEM))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    @Test
    void givenNothing_whenALearnerRecordsAnAttemptThemselves_thenItIsRefused() {
        fixture.givenNoPriorActivity()
                .when(new RecordAttempt(MARA, MODULE, TITLE, FIRST, 100, PASS_MARK, NOON, Actor.user(MARA)))
                .expectExceptionMessage("FORBIDDEN: Only the platform itself records attempts of the past.")
                .expectNoEvents();
    }

    private static RecordAttempt attempt(UUID attemptId, double score, Instant at) {
        return new RecordAttempt(MARA, MODULE, TITLE, attemptId, score, PASS_MARK, at, Actor.SYSTEM);
    }

    private static ModuleStarted started(Instant at) {
        return new ModuleStarted(MARA, MODULE, TITLE, null, at);
    }

    private static AttemptScored scored(UUID attemptId, double score, Instant at) {
        return new AttemptScored(MARA, MODULE, attemptId, null, score, at);
    }

    private static ModuleCompleted completed(double score, Instant at) {
        return new ModuleCompleted(MARA, MODULE, score, null, at);
    }
}
