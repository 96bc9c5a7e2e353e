package ai.xentree.sessions;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;

import ai.xentree.axon.Aggregates;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.EndSilentSession;
import ai.xentree.sessions.SessionCommand.RecordActivity;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionCommand.SaveTranscript;
import ai.xentree.sessions.SessionCommand.SupersedeSession;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.sessions.SessionEvent.TranscriptSaved;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class LearningSessionTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID MARA = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    private static final UUID ENTRY = new UUID(0, 7);
    private static final Actor LEARNER = Actor.user(MARA);

    private final FixtureConfiguration<LearningSession> fixture =
            new AggregateTestFixture<>(LearningSession.class).registerCommandTargetResolver(Aggregates.TARGET);

    @Test
    void givenAnOpenSession_whenItsLearnerEndsIt_thenItCountsTheSecondsSinceItsStart() {
        fixture.given(started())
                .when(new EndSession(SESSION, NINE.plus(10, MINUTES), LEARNER))
                .expectEvents(ended(NINE.plus(10, MINUTES), Reason.ENDED));
    }

    @Test
    void givenAnOpenSession_whenItShowsASignOfLife_thenThatIsRecorded() {
        fixture.given(started())
                .when(new RecordActivity(SESSION, NINE.plus(29, MINUTES), LEARNER))
                .expectEvents(new ActivityRecorded(SESSION, MARA, NINE.plus(29, MINUTES)));
    }

    @Test
    void givenASignOfLifeAtNine_whenThirtyMinutesHavePassed_thenItIsNotSilentYet() {
        fixture.given(started())
                .when(new EndSilentSession(SESSION, NINE.plus(30, MINUTES), Actor.SYSTEM))
                .expectNoEvents();
    }

    @Test
    void givenASilentSession_whenThePlatformSweeps_thenItEndsAtItsLastSignOfLife() {
        fixture.given(started(), new ActivityRecorded(SESSION, MARA, NINE.plus(20, MINUTES)))
                .when(new EndSilentSession(SESSION, NINE.plus(51, MINUTES), Actor.SYSTEM))
                .expectEvents(ended(NINE.plus(20, MINUTES), Reason.SILENT));
    }

    @Test
    void givenASilentSession_whenItsLearnerEndsItLate_thenItEndedAtItsLastSignOfLifeAllTheSame() {
        fixture.given(started(), new ActivityRecorded(SESSION, MARA, NINE.plus(20, MINUTES)))
                .when(new EndSession(SESSION, NINE.plus(3, HOURS), LEARNER))
                .expectEvents(ended(NINE.plus(20, MINUTES), Reason.SILENT));
    }

    @Test
    void givenASilentSession_whenItShowsASignOfLifeTooLate_thenItIsRefused() {
        fixture.given(started())
                .when(new RecordActivity(SESSION, NINE.plus(31, MINUTES), LEARNER))
                .expectException(Refused.class)
                .expectExceptionMessage("SESSION_NOT_OPEN: The session is over.");
    }

    @Test
    void givenASessionKeptAliveForTwelveHours_whenThePlatformSweeps_thenItEndsAfterTwelveHours() {
        fixture.given(
                        started(),
                        new ActivityRecorded(SESSION, MARA, NINE.plus(11, HOURS).plus(50, MINUTES)))
                .when(new EndSilentSession(SESSION, NINE.plus(12, HOURS), Actor.SYSTEM))
                .expectEvents(ended(NINE.plus(12, HOURS), Reason.TOO_LONG));
    }

    @Test
    void givenAnOpenSession_whenAnotherTakesItsPlace_thenItEndsThere() {
        fixture.given(started())
                .when(new SupersedeSession(SESSION, NINE.plus(5, MINUTES), LEARNER))
                .expectEvents(ended(NINE.plus(5, MINUTES), Reason.SUPERSEDED));
    }

    @Test
    void givenASessionThatIsOver_whenItIsEndedAgain_thenItIsRefused() {
        fixture.given(started(), ended(NINE.plus(5, MINUTES), Reason.ENDED))
                .when(new EndSession(SESSION, NINE.plus(6, MINUTES), LEARNER))
                .expectExceptionMessage("SESSION_NOT_OPEN: The session is over.");
    }

    @Test
    void givenASessionThatIsOver_whenThePlatformSweepsOrAnotherStarts_thenNothingHappens() {
        fixture.given(started(), ended(NINE.plus(5, MINUTES), Reason.ENDED))
                .when(new EndSilentSession(SESSION, NINE.plus(6, HOURS), Actor.SYSTEM))
                .expectNoEvents();
        fixture.given(started(), ended(NINE.plus(5, MINUTES), Reason.ENDED))
                .when(new SupersedeSession(SESSION, NINE.plus(6, HOURS), LEARNER))
                .expectNoEvents();
    }

    @Test
    void givenSomebodyElsesSession_whenAStrangerTouchesIt_thenItDoesNotExist() {
        var stranger = Actor.user(UUID.fromString("01900000-0000-7000-8000-0000000000bb"));
        fixture.given(started())
                .when(new EndSession(SESSION, NINE.plus(5, MINUTES), stranger))
                .expectExceptionMessage("NOT_FOUND: The session does not exist or is not visible to you.");
        fixture.given(started(), ended(NINE.plus(5, MINUTES), Reason.ENDED))
                .when(new RecordActivity(SESSION, NINE.plus(6, MINUTES), stranger))
                .expectExceptionMessage("NOT_FOUND: The session does not exist or is not visible to you.");
    }

    @Test
    void givenNothing_whenAnUnknownSessionIsEnded_thenItDoesNotExist() {
        fixture.givenNoPriorActivity()
                .when(new EndSession(SESSION, NINE, LEARNER))
                .expectExceptionMessage("NOT_FOUND: The session does not exist or is not visible to you.");
    }

    @Test
    void givenNothing_whenASessionOfThePastIsRecorded_thenItIsTakenAsItWas() {
        fixture.givenNoPriorActivity().when(recordOfThePast()).expectEvents(recorded());
    }

    @Test
    void givenARecordedSession_whenItIsRecordedAgain_thenNothingHappens() {
        fixture.given(recorded()).when(recordOfThePast()).expectNoEvents();
    }

    @Test
    void givenNothing_whenARecordEndsBeforeItStarts_thenItIsRefused() {
        fixture.givenNoPriorActivity()
                .when(new RecordSession(
                        SESSION, MARA, SessionSource.IMPORTED, null, NINE, NINE.minusSeconds(1), Actor.SYSTEM))
                .expectException(Refused.class);
    }

    @Test
    void givenAnOpenSession_whenSomethingIsSaid_thenItIsKept() {
        fixture.given(started()).when(said(5, LEARNER)).expectEvents(saved(5));
    }

    @Test
    void givenSomethingWasSaidAtFiveToHalfPast_whenThePlatformSweepsAtTen_thenThatWasASignOfLife() {
        fixture.given(started(), saved(25))
                .when(new EndSilentSession(SESSION, NINE.plus(60, MINUTES), Actor.SYSTEM))
                .expectEvents(ended(NINE.plus(25, MINUTES), Reason.SILENT));
        fixture.given(started(), saved(25))
                .when(new EndSilentSession(SESSION, NINE.plus(55, MINUTES), Actor.SYSTEM))
                .expectNoEvents();
    }

    @Test
    void givenASessionThatIsOverOrSilent_whenSomethingIsSaid_thenItIsRefused() {
        fixture.given(started(), ended(NINE.plus(5, MINUTES), Reason.ENDED))
                .when(said(6, LEARNER))
                .expectExceptionMessage("SESSION_NOT_OPEN: The session is over.");
        fixture.given(started())
                .when(said(31, LEARNER))
                .expectExceptionMessage("SESSION_NOT_OPEN: The session is over.");
    }

    @Test
    void givenASessionOfSomebodyElseOrOfAnotherKind_whenSomethingIsSaid_thenItDoesNotExist() {
        fixture.given(started())
                .when(said(5, Actor.user(UUID.fromString("01900000-0000-7000-8000-0000000000bb"))))
                .expectExceptionMessage("NOT_FOUND: The session does not exist or is not visible to you.");
        fixture.given(new SessionStarted(SESSION, MARA, SessionSource.CONVERSATION, null, null, NINE))
                .when(said(5, LEARNER))
                .expectExceptionMessage("NOT_FOUND: The session does not exist or is not visible to you.");
    }

    private static SaveTranscript said(int minute, Actor actor) {
        var at = NINE.plus(minute, MINUTES);
        return new SaveTranscript(
                SESSION, SessionSource.XEL, ENTRY, Speaker.USER, "Good morning.", null, NINE, at, actor);
    }

    private static TranscriptSaved saved(int minute) {
        var at = NINE.plus(minute, MINUTES);
        return new TranscriptSaved(SESSION, MARA, ENTRY, Speaker.USER, "Good morning.", null, NINE, at);
    }

    private static RecordSession recordOfThePast() {
        return new RecordSession(SESSION, MARA, SessionSource.IMPORTED, null, NINE, NINE.plus(14, HOURS), Actor.SYSTEM);
    }

    private static SessionRecorded recorded() {
        return new SessionRecorded(SESSION, MARA, SessionSource.IMPORTED, null, NINE, NINE.plus(14, HOURS), 14 * 3600);
    }

    private static SessionStarted started() {
        return new SessionStarted(SESSION, MARA, SessionSource.XEL, null, null, NINE);
    }

    private static SessionEnded ended(Instant at, Reason reason) {
        var seconds = Duration.between(NINE, at).toSeconds();
        return new SessionEnded(SESSION, MARA, SessionSource.XEL, null, NINE, at, seconds, reason);
    }
}
