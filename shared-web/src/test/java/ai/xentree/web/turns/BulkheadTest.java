package ai.xentree.web.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private static final UUID MALLORY = new UUID(1, 1);
    private static final UUID ANNA = new UUID(1, 2);
    private static final UUID BOB = new UUID(1, 3);

    private final Bulkhead exports = new Bulkhead("exports", 2, 1);

    private void isRefused(UUID person) {
        assertThatThrownBy(() -> exports.enter(person)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().kind()).isEqualTo(Kind.TOO_MANY);
            assertThat(refused.refusal().code()).isEqualTo("RATE_LIMITED");
        });
    }

    private void isLetIn(UUID person) {
        assertThatCode(() -> exports.enter(person)).doesNotThrowAnyException();
    }

    @Test
    void givenSomebodyDoesAsMuchAsOneMay_whenTheyWantMore_thenTheyAreRefusedAndOthersAreNot() {
        exports.enter(MALLORY);
        isRefused(MALLORY);
        isLetIn(ANNA);
    }

    @Test
    void givenAllTogetherDoAsMuchAsTheyMay_whenAnotherComes_thenTheyAreRefusedUntilOneIsDone() {
        var mallorys = exports.enter(MALLORY);
        exports.enter(ANNA);
        isRefused(BOB);
        mallorys.close();
        isLetIn(BOB);
    }

    @Test
    void givenWorkThatIsOver_whenThatIsSaidTwice_thenItGivesUpOnePlaceOnly() {
        var mallorys = exports.enter(MALLORY);
        exports.enter(ANNA);
        mallorys.close();
        mallorys.close();
        exports.enter(MALLORY);
        isRefused(BOB);
        isRefused(MALLORY);
    }
}
