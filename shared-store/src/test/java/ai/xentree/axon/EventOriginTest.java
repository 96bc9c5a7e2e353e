package ai.xentree.axon;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.RawEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventOriginTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);

    @Test
    void givenAnEventOfAnotherOrganizationThanItsCommandsWas_thenItIsThatOrganizations() {
        assertThat(origin("{\"tenant\":\"%s\"}".formatted(HERE), "{\"organizationId\":\"%s\"}".formatted(THERE))
                        .tenantId())
                .isEqualTo(THERE);
    }

    @Test
    void givenAnEventThatNamesNone_thenItIsItsCommands() {
        assertThat(origin("{\"tenant\":\"%s\"}".formatted(HERE), "{}").tenantId())
                .isEqualTo(HERE);
        assertThat(origin("{}", "{\"organizationId\":null}").tenantId()).isNull();
    }

    @Test
    void givenAnEventWhosePayloadIsDamaged_thenItIsItsCommands() {
        assertThat(origin("{\"tenant\":\"%s\"}".formatted(HERE), "{\"organiz").tenantId())
                .isEqualTo(HERE);
    }

    @Test
    void givenThePlatformItself_thenThereIsNoActor() {
        assertThat(origin("{\"actor\":\"system\"}", "{}").actorId()).isNull();
        assertThat(origin("{\"actor\":\"%s\"}".formatted(HERE), "{}").actorId()).isEqualTo(HERE);
    }

    @Test
    void givenARequest_thenThatTiesEventsTogether_orElseTheChainOfMessages() {
        assertThat(origin("{\"request_id\":\"r\",\"correlation_id\":\"c\"}", "{}")
                        .correlationId())
                .isEqualTo("r");
        assertThat(origin("{\"correlation_id\":\"c\"}", "{}").correlationId()).isEqualTo("c");
        assertThat(origin("{}", "{}").correlationId()).isEqualTo(HERE.toString());
    }

    private static EventOrigin origin(String metadata, String payload) {
        return EventOrigin.of(new RawEvent(
                1,
                HERE.toString(),
                "Test",
                "test",
                0,
                "test.Happened",
                "1",
                0,
                metadata.getBytes(StandardCharsets.UTF_8),
                payload.getBytes(StandardCharsets.UTF_8)));
    }
}
