package ai.xentree.reference.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertThat(Fraction.of("0.25").rounded(1)).isEqualByComparingTo("0.3");
        assertThat(Fraction.of("-0.25").rounded(1)).isEqualByComparingTo("-0.3");
        assertThat(Fraction.of("0.2499999").rounded(1)).isEqualByComparingTo("0.2");
        assertThat(Fraction.of(5, 3).rounded(0)).isEqualByComparingTo("2");
    }

    @Test
    void aQuotientWhoseDivisorIsZeroIsZero() {
        assertThat(Fraction.of(3, 0)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.ONE.over(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void thirdsAddUp() {
        var third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(third)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(-2, -6)).isEqualTo(third);
    }

    @Test
    void aDeltaIsTheRoundedDifferenceNotTheDifferenceOfRoundedValues() {
        var now = new Figure("hours", Unit.HOURS, Fraction.of("1.014"));
        var before = new Figure("hours", Unit.HOURS, Fraction.of("1.006"));
        var card = Figure.cards(List.of(now), List.of(before)).getFirst();
        assertThat(card)
                .containsEntry("value", new BigDecimal("1.01"))
                .containsEntry("previous_value", new BigDecimal("1.01"))
                .containsEntry("delta", new BigDecimal("0.01"))
                .containsEntry("direction", "up");
    }
}
