package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.web.json.JsonLimits;
import ai.xentree.web.json.WireJson;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateTextTest {

    private final StateText text = new StateText(new WireJson(new JsonLimits(32, 1_000, 40)));

    sealed interface Door {}

    record Open(UUID openedBy, Instant openedAt) implements Door {
        @SuppressWarnings("unused") // is not to be written
        public String getSecret() {
            return "worked out";
        }
    }

    record Shut() implements Door {}

    @SuppressWarnings("UnusedVariable") // they are written
    static final class House {

        @AggregateIdentifier
        private final String aggregateId = "house:1";

        private final Door state;

        House(Door state) {
            this.state = state;
        }
    }

    @SuppressWarnings("UnusedVariable") // they are written
    static final class Slot {

        @AggregateIdentifier
        private final String aggregateId = "slot:1";

        private final @Nullable UUID latest = null;
    }

    @Test
    void givenAStateOfSeveralKinds_thenItsKindAndItsMembersAreWritten() {
        assertThat(text.of(new House(new Open(new UUID(0, 1), Instant.EPOCH))))
                .isEqualTo("{\"kind\":\"open\",\"opened_by\":\"00000000-0000-0000-0000-000000000001\","
                        + "\"opened_at\":\"1970-01-01T00:00:00.000Z\"}");
        assertThat(text.of(new House(new Shut()))).isEqualTo("{\"kind\":\"shut\"}");
    }

    @Test
    void givenFieldsInPlaceOfAState_thenTheyAreWritten() {
        assertThat(text.of(new Slot())).isEqualTo("{\"latest\":null}");
    }
}
