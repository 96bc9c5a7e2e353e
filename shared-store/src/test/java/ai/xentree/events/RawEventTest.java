package ai.xentree.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RawEventTest {

    @Test
    void theFormDoesNotChange() {
        assertThat(HexFormat.of()
                        .formatHex(event("id", "A", "a", "n", "1", "m", "p").canonicalBytes()))
                .isEqualTo("01" + "0000000000000009" + "0000000000000002" + "0000000000000007"
                        + "000000026964" + "0000000141" + "0000000161" + "000000016e" + "0000000131"
                        + "000000016d" + "0000000170");
    }

    @Test
    void noTwoEventsHaveTheSameBytes() {
        var events = Stream.of(
                event("id", "A", "a", "n", "1", "m", "p"),
                event("ie", "A", "a", "n", "1", "m", "p"),
                event("id", "Aa", "", "n", "1", "m", "p"),
                event("id", "", "Aa", "n", "1", "m", "p"),
                event("id", null, "Aa", "n", "1", "m", "p"),
                event("id", "A", "a", "n", null, "m", "p"),
                event("id", "A", "a", "n", "1", "", "mp"),
                event("id", "A", "a", "n", "1", "mp", ""));
        assertThat(events.map(event -> HexFormat.of().formatHex(event.canonicalBytes())))
                .doesNotHaveDuplicates();
    }

    private static RawEvent event(
            String id,
            @Nullable String aggregateType,
            String aggregateId,
            String name,
            @Nullable String revision,
            String metadata,
            String payload) {
        return new RawEvent(
                9,
                id,
                aggregateType,
                aggregateId,
                2,
                name,
                revision,
                7,
                metadata.getBytes(StandardCharsets.UTF_8),
                payload.getBytes(StandardCharsets.UTF_8));
    }
}
