package ai.xentree.identity;

import static ai.xentree.identity.People.MARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenTest {

    private static final UUID SESSION = new UUID(0, 1);

    private final RefreshToken token = RefreshToken.of(MARA, SESSION, new byte[RefreshToken.SECRET_BYTES]);

    @Test
    void itSaysWhoseItIs() {
        assertThat(RefreshToken.parse(token.text())).contains(token);
    }

    @Test
    void itsSecretIsNotWritten() {
        assertThat(token).asString().doesNotContain("AAAAAAA").contains(SESSION.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rt_", "rt_5c0Qd0m2X8", "rt_a.b", "rt_\u00e4", "Bearer x"})
    void whatIsNoTokenIsNone(String text) {
        assertThat(RefreshToken.parse(text)).isEmpty();
        assertThat(RefreshToken.parse(token.text() + text + "x")).isEmpty();
    }
}
