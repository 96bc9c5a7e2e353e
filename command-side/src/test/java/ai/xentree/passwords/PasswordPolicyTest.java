package ai.xentree.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "tr0ub4dor&3", "Xentree2026", "z\u00fcrich-im-regen"})
    void aPasswordThatIsLongAndHardToGuessIsGoodEnough(String password) {
        assertThatCode(() -> require(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password123", "qwerty12345", "1234567890", "iloveyou123", "P@ssw0rd123", "passwordpassword"})
    void aCommonPasswordOrASimpleVariationOfOneIsRefused(String password) {
        assertRefused(password, "is a common password, or too easily guessed from one");
    }

    @Test
    void nineCharactersAreTooFewAndTenAreEnough() {
        assertRefused("fgK3%tzLq", "must be 10 to 128 characters");
        assertThatCode(() -> require("fgK3%tzLqM")).doesNotThrowAnyException();
    }

    @Test
    void aHundredAndTwentyNineCharactersAreTooMany() {
        var longest = "correct horse battery staple ".repeat(5).substring(0, 128);
        assertThatCode(() -> require(longest)).doesNotThrowAnyException();
        assertRefused(longest + "x", "must be 10 to 128 characters");
    }

    @Test
    void whatIsEmptyOrTooLongIsNobodysPassword() {
        assertThatThrownBy(() -> policy.requirePossible("password", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> policy.requirePossible("password", "x".repeat(129)))
                .isInstanceOf(Refused.class);
        assertThatCode(() -> policy.requirePossible("password", "\ud83d\ude00".repeat(128)))
                .doesNotThrowAnyException();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertRefused("\ud83d\ude00\ud83d\ude00\ud83d\ude00fgK3%t", "must be 10 to 128 characters");
    }

    @Test
    void onesOwnNamesAreRefusedInAnySpelling() {
        assertRefused("Mara.Lind@Example.com", "must not be the username or email");
        assertRefused("MARALINDHOLM", "must not be the username or email");
    }

    @Test
    void aSimpleVariationOfOnesOwnNameIsRefused() {
        assertRefused("maralindholm1", "is a common password, or too easily guessed from one");
    }

    @Test
    void oneCharacterRepeatedIsRefusedAtAnyLength() {
        assertRefused("a".repeat(128), "is a common password, or too easily guessed from one");
    }

    @Test
    void aCommonBeginningDoesNotSpoilALongPassword() {
        assertThatCode(() -> require("password".repeat(5) + "fgK3%tzLqM")).doesNotThrowAnyException();
    }

    private void require(String password) {
        policy.require("password", password, "maralindholm", "mara.lind@example.com", null);
    }

    private void assertRefused(String password, String message) {
        assertThatThrownBy(() -> require(password))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.refusal().details())
                                .extracting("errors")
                                .asString()
                                .contains("field=password", message)
                                .doesNotContain("message=" + password));
    }
}
