package ai.xentree.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.axon.Provenance;
import ai.xentree.core.Actor;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartSessionTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final InMemoryAxon axon = new InMemoryAxon(new SessionsModule().sessionAggregates());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenNoOpenSession_whenOneIsStarted_thenItIsOpenAndNoneWasEnded() {
        StartedSession started = axon.send(start(FIRST, SessionSource.XEL));
        assertThat(started).isEqualTo(new StartedSession(FIRST, null));
        assertThat(sessionEvents())
                .containsExactly(new SessionStarted(FIRST, MARA, SessionSource.XEL, null, null, NINE));
    }

    @Test
    void givenAnOpenSession_whenAnotherOfTheSameKindIsStarted_thenTheOpenOneEndsFirst() {
        axon.send(start(FIRST, SessionSource.XEL));
        StartedSession started = axon.send(start(SECOND, SessionSource.XEL));
        assertThat(started.endedSessionId()).isEqualTo(FIRST);
        assertThat(sessionEvents())
                .element(1)
                .isEqualTo(new SessionEnded(FIRST, MARA, SessionSource.XEL, null, NINE, NINE, 0, Reason.SUPERSEDED));
    }

    @Test
    void givenAnOpenSession_whenOneOfAnotherKindIsStarted_thenBothAreOpen() {
        axon.send(start(FIRST, SessionSource.XEL));
        StartedSession started = axon.send(start(SECOND, SessionSource.LIVE));
        assertThat(started.endedSessionId()).isNull();
    }

    @Test
    void givenASessionThatIsOver_whenAnotherIsStarted_thenItEndedNone() {
        axon.send(start(FIRST, SessionSource.XEL));
        axon.send(new EndSession(FIRST, NINE.plusSeconds(60), Actor.user(MARA)));
        StartedSession started = axon.send(start(SECOND, SessionSource.XEL));
        assertThat(started.endedSessionId()).isNull();
    }

    @Test
    void givenManyStartsAtOnce_thenExactlyOneSessionIsLeftOpen() throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> starts = Stream.generate(UUID::randomUUID)
                    .limit(50)
                    .<Callable<Object>>map(id -> () -> axon.send(start(id, SessionSource.XEL)))
                    .toList();
            executor.invokeAll(starts).forEach(start -> assertThat(start).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(sessionEvents()).filteredOn(SessionStarted.class::isInstance).hasSize(50);
        assertThat(sessionEvents()).filteredOn(SessionEnded.class::isInstance).hasSize(49);
    }

    @Test
    void givenACommand_whenEventsFollow_thenEachSaysWhoActedAndWhatCausedIt() {
        axon.send(start(FIRST, SessionSource.XEL));
        assertThat(axon.messages())
                .allSatisfy(message -> assertThat(message.getMetaData())
                        .containsEntry(Provenance.ACTOR, MARA.toString())
                        .containsKeys(Provenance.CORRELATION, Provenance.CAUSATION));
    }

    private List<SessionEvent> sessionEvents() {
        return axon.events().stream()
                .filter(SessionEvent.class::isInstance)
                .map(SessionEvent.class::cast)
                .toList();
    }

    private static StartSession start(UUID sessionId, SessionSource source) {
        return new StartSession(sessionId, MARA, source, null, null, NINE, Actor.user(MARA));
    }
}
