package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.events.RawEvent;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.web.json.JsonLimits;
import ai.xentree.web.json.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownEventsTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final String TEAM = "organizations.TeamCreated";

    private final ShownEvents shown = new ShownEvents(
            new StoredPayloads(new EventSerializer(
                    new EventTypes(EventFamilies.ALL), new PersonalDataCipher(new PersonKeys(new InMemoryVault())))),
            new WireJson(new JsonLimits(100, 1_000_000, 100)));

    @Test
    void givenADamagedPayload_whenItsEventIsShown_thenEverythingElseOfItIs_andThatSomethingCannotBeRead() {
        var event = shown.show(event(TEAM, "{\"organizationId\":\"%s\",\"teamId".formatted(ACME)));
        assertThat(event.type()).isEqualTo(TEAM);
        assertThat(event.position()).isEqualTo(7);
        assertThat(event.data()).isEmpty();
        assertThat(event.erased()).isTrue();
    }

    @Test
    void givenAPayloadThatIsNotWhatItsTypeSays_whenItsEventIsShown_thenItIsShownAsStored() {
        var event = shown.show(event(TEAM, "{\"teamId\":\"no id\"}"));
        assertThat(event.data()).isEqualTo(Map.of("teamId", "no id"));
        assertThat(event.erased()).isTrue();
    }

    @Test
    void givenATypeThatALaterProgramStored_whenItsEventIsShown_thenItIsShownAsStored() {
        var event = shown.show(event("later.Something", "{\"howMuch\":3}"));
        assertThat(event.data()).isEqualTo(Map.of("howMuch", 3));
        assertThat(event.erased()).isFalse();
    }

    private static RawEvent event(String type, String payload) {
        return new RawEvent(
                7,
                new UUID(9, 9).toString(),
                "Organization",
                "organization:" + ACME,
                0,
                type,
                "1",
                1_000,
                "{}".getBytes(StandardCharsets.UTF_8),
                payload.getBytes(StandardCharsets.UTF_8));
    }
}
