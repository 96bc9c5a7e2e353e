package ai.xentree.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class InstantReaderTest {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
            .build();

    @Test
    void whatEventsAreWrittenWithIsReadBack() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var millis = random.nextBoolean();
            var instant = Instant.ofEpochMilli(random.nextLong(-60_000_000_000_000L, 200_000_000_000_000L))
                    .truncatedTo(millis ? ChronoUnit.MILLIS : ChronoUnit.SECONDS);
            assertThat(InstantReader.quickly(instant.toString())).hasValue(instant);
            assertThat(read(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T09:00:00.123456Z", "2026-03-02T10:00:00+01:00", "2026-03-02T24:00:00Z"})
    void anotherFormIsReadAsBefore(String text) {
        assertThat(InstantReader.quickly(text)).isEmpty();
        assertThat(read(text)).isEqualTo(new JsonMapper().readValue('"' + text + '"', Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T09:00:00Z", "2026-03-02T09:60:00Z", "2026-03-02 09:00:00Z", "yesterday"})
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JacksonException.class);
    }

    private Instant read(String text) {
        return mapper.readValue('"' + text + '"', Instant.class);
    }
}
