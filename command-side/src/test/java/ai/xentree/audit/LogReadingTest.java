package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.audit.LogReadCommand.Reading;
import ai.xentree.audit.LogReadCommand.RecordReadOfOrganization;
import ai.xentree.audit.LogReadCommand.RecordReadOfPlatform;
import ai.xentree.audit.LogReadEvent.LogRead;
import ai.xentree.axon.Aggregates;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Actor;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogReadingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID READ = new UUID(0, 1);
    private static final UUID AUDREY = new UUID(0, 2);
    private static final UUID ACME = new UUID(0, 3);
    private static final Reading READING = new Reading("events", "csv", "event_type=TeamCreated");

    private final InMemoryAxon axon =
            new InMemoryAxon(configurer -> configurer.configureAggregate(Aggregates.of(LogReading.class)));

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenAnOrganizationsLog_whenItIsRead_thenThatIsOfTheOrganization() {
        axon.send(new RecordReadOfOrganization(READ, ACME, READING, NOON, Actor.user(AUDREY)));
        assertThat(axon.events())
                .containsExactly(new LogRead(READ, ACME, AUDREY, "events", "csv", "event_type=TeamCreated", NOON));
        assertThat(axon.messages().getFirst().getMetaData())
                .containsEntry("tenant", ACME.toString())
                .containsEntry("actor", AUDREY.toString());
    }

    @Test
    void givenThePlatformsLog_whenItIsRead_thenThatIsOfNoOrganization() {
        axon.send(new RecordReadOfPlatform(READ, READING, NOON, Actor.user(AUDREY)));
        assertThat(axon.events())
                .containsExactly(new LogRead(READ, null, AUDREY, "events", "csv", "event_type=TeamCreated", NOON));
    }

    @Test
    void givenAReading_whenItComesAgain_thenItIsRecordedOnce() {
        axon.send(new RecordReadOfPlatform(READ, READING, NOON, Actor.user(AUDREY)));
        axon.send(new RecordReadOfPlatform(READ, READING, NOON, Actor.user(AUDREY)));
        assertThat(axon.events()).hasSize(1);
    }
}
