package ai.xentree.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

    /** One character, of two UTF-16 units. */
    private static final String SMILE = "\ud83d\ude00";

    @Test
    void anEmailIsAsLongAsItHasCharacters() {
        var longest = SMILE.repeat(242) + "@example.com";
        assertThatCode(() -> AccountRules.requireEmail(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AccountRules.requireEmail(SMILE + longest)).isInstanceOf(Refused.class);
    }

    @Test
    void anAddressOfAPictureIsAsLongAsItHasCharacters() {
        var longest = "https://example.com/" + SMILE.repeat(1980);
        assertThatCode(() -> AccountRules.requireAvatarUrl(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AccountRules.requireAvatarUrl(longest + SMILE)).isInstanceOf(Refused.class);
    }
}
