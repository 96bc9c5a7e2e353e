package ai.xentree.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void aSettingSaysHowManyInHowLong() {
        assertThat(Rate.valueOf("600/1m")).isEqualTo(new Rate(600, Duration.ofMinutes(1)));
        assertThat(Rate.valueOf(" 5 / 250ms ")).isEqualTo(new Rate(5, Duration.ofMillis(250)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"600", "many/1m", "600/soon", "0/1m", "-1/1m", "600/0s", "600/", "/1m", ""})
    void whatSaysNoLimitIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf(text));
    }

    @Test
    void whatWasTakenComesBackEvenly() {
        var rate = Rate.valueOf("600/1m");
        assertThat(rate.timeFor(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(rate.timeFor(600)).isEqualTo(Duration.ofMinutes(1));
    }
}
