package ai.xentree.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class Argon2idTest {

    private static final PasswordSettings SETTINGS = new PasswordSettings(256, 2, 1, 0, 1, 1, Duration.ofSeconds(5));

    private final Argon2id encoder = new Argon2id(SETTINGS);
    private final Argon2PasswordEncoder another = new Argon2PasswordEncoder(16, 32, 1, 256, 2);

    @Test
    void aPasswordMatchesItsHashAndNoOtherDoes() {
        var hash = encoder.encode("correct horse");
        assertThat(encoder.matches("correct horse", hash)).isTrue();
        assertThat(encoder.matches("correct hors", hash)).isFalse();
        assertThat(encoder.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(encoder.encode("correct horse")).isNotEqualTo(encoder.encode("correct horse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "pässwörd 東京 🐎"})
    void itsHashesAreThoseOfSpringSecurity(String password) {
        assertThat(another.matches(password, encoder.encode(password))).isTrue();
        assertThat(encoder.matches(password, another.encode(password))).isTrue();
    }

    @Test
    void memoryThatWasUsedBeforeChangesNothing() {
        var hash = another.encode("second");
        encoder.encode("first");
        assertThat(encoder.matches("second", hash)).isTrue();
    }

    @Test
    void aHashOfLargerSettingsIsComputedByThose() {
        var stronger = new Argon2PasswordEncoder(16, 32, 2, 1024, 3);
        encoder.encode("something else");
        assertThat(encoder.matches("correct horse", stronger.encode("correct horse")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "correct horse",
                "$argon2i$v=19$m=256,t=2,p=1$AAAA$AAAA",
                "$argon2id$v=16$m=256,t=2,p=1$AAAA$AAAA"
            })
    void whatIsNoHashIsRefused(String kept) {
        assertThatThrownBy(() -> encoder.matches("correct horse", kept)).isInstanceOf(IllegalArgumentException.class);
    }
}
