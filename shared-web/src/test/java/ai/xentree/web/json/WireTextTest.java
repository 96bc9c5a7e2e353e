package ai.xentree.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTextTest {

    private static final DateTimeFormatter SLOW = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:05:07.089999Z, 2026-03-02T09:05:07.089Z",
        "1969-12-31T23:59:59.9999Z, 1969-12-31T23:59:59.999Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z"
    })
    void anInstantIsWrittenWithMillisecondsAndWhatIsFinerIsCutOff(Instant instant, String text) {
        assertThat(WireText.of(instant)).isEqualTo(text);
    }

    @Test
    void anyInstantIsWrittenAsItsPatternSays() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var instant = Instant.ofEpochSecond(random.nextLong(-99_999_999_999L, 399_999_999_999L), random.nextInt());
            assertThat(WireText.of(instant)).isEqualTo(SLOW.format(instant));
        }
    }
}
