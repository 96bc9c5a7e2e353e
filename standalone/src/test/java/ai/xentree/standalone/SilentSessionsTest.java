package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.projection.Projections;
import ai.xentree.sessions.SessionCommand;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class SilentSessionsTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID MARA = new UUID(0, 2);
    private static final UUID SESSION = new UUID(0, 3);

    @TempDir
    Path folder;

    @Test
    void givenASessionThatFellSilent_whenTheProgramIsStartedAgain_thenItEndsAtItsLastSignOfLife() throws Exception {
        long head;
        try (var program = start(Duration.ofHours(1))) {
            program.getBean(Commands.class)
                    .send(new StartSession(SESSION, MARA, SessionSource.XEL, null, null, NINE, Actor.user(MARA)));
            head = program.getBean(Projections.class).head();
        }
        try (var program = start(Duration.ofMillis(50))) {
            var projections = program.getBean(Projections.class);
            assertThat(projections.await(head + 1, Duration.ofMinutes(1))).isTrue();
            assertThat(lastEvent(program.getBean(EventStore.class)))
                    .isEqualTo(new SessionEnded(SESSION, MARA, SessionSource.XEL, null, NINE, NINE, 0, Reason.SILENT));
        }
    }

    private static Object lastEvent(EventStore events) {
        return events.readEvents(SessionCommand.aggregateId(SESSION))
                .asStream()
                .map(EventMessage::getPayload)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private ConfigurableApplicationContext start(Duration sweepEvery) {
        var settings = RunningProgram.settings(folder);
        settings.put("xentree.sessions.sweep-every", sweepEvery);
        return Program.start(settings);
    }
}
