package ai.xentree.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Actor;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoteActivityTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID SESSION = new UUID(0, 1);
    private static final Actor LEARNER = Actor.user(MARA);

    private final InMemoryAxon axon = new InMemoryAxon(new SessionsModule().sessionAggregates());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenAnOpenSession_whenMaraDoesSomething_thenThatIsASignOfLife() {
        start(SessionSource.XEL);
        note(Duration.ofMinutes(29));
        assertThat(axon.events()).contains(new ActivityRecorded(SESSION, MARA, NINE.plus(Duration.ofMinutes(29))));
    }

    @Test
    void givenNoSessionAtAll_whenMaraDoesSomething_thenNothingChanges() {
        note(Duration.ZERO);
        assertThat(axon.events()).isEmpty();
        start(SessionSource.XEL);
        assertThat(axon.events()).hasSize(2);
    }

    @Test
    void givenASessionOfAnotherKind_whenMaraDoesSomething_thenItIsNoSignOfLifeOfThatOne() {
        start(SessionSource.LIVE);
        note(Duration.ofMinutes(1));
        assertThat(axon.events()).noneMatch(ActivityRecorded.class::isInstance);
    }

    @Test
    void givenASessionThatIsOverOrSilent_whenMaraDoesSomething_thenNothingChanges() {
        start(SessionSource.XEL);
        note(Duration.ofMinutes(31));
        axon.send(new EndSession(SESSION, NINE.plus(Duration.ofMinutes(31)), LEARNER));
        note(Duration.ofMinutes(32));
        assertThat(axon.events()).noneMatch(ActivityRecorded.class::isInstance);
    }

    @Test
    void givenASession_whenSomebodyAsksWhoseItIs_thenItsLearnerIsNamedAlsoWhenItIsOver() {
        start(SessionSource.XEL);
        assertThat(learnerOf(SESSION)).isEqualTo(MARA);
        axon.send(new EndSession(SESSION, NINE.plusSeconds(60), LEARNER));
        assertThat(learnerOf(SESSION)).isEqualTo(MARA);
        assertThat(learnerOf(new UUID(0, 2))).isNull();
    }

    private void start(SessionSource source) {
        axon.send(new StartSession(SESSION, MARA, source, null, null, NINE, LEARNER));
    }

    private void note(Duration afterNine) {
        axon.send(new NoteActivity(MARA, SessionSource.XEL, NINE.plus(afterNine), LEARNER));
    }

    private UUID learnerOf(UUID sessionId) {
        return axon.configuration()
                .queryGateway()
                .query(new FindSessionLearner(sessionId), UUID.class)
                .join();
    }
}
