package ai.xentree.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExactTest {

    @Test
    void givenHalves_whenRounded_thenTheyGoAwayFromZero() {
        assertThat(Exact.ratio(25, 100).rounded(1)).hasToString("0.3");
        assertThat(Exact.ratio(-25, 100).rounded(1)).hasToString("-0.3");
        assertThat(Exact.ratio(5, 2).rounded(0)).hasToString("3");
    }

    @Test
    void givenADivisorOfZero_whenDivided_thenTheQuotientIsZero() {
        assertThat(Exact.ratio(5, 0).isZero()).isTrue();
    }

    @Test
    void givenTwoRatios_whenTheirDifferenceIsRounded_thenItIsRoundedOnce() {
        var difference = Exact.ratio(149, 1000).minus(Exact.ratio(50, 1000));
        assertThat(difference.rounded(1)).hasToString("0.1");
        assertThat(Exact.of(1).minus(Exact.of(3)).dividedBy(Exact.of(-4)).rounded(2))
                .hasToString("0.50");
    }

    @Test
    void givenADecimal_thenItIsExact() {
        assertThat(Exact.of(new BigDecimal("0.30"))
                        .times(Exact.of(new BigDecimal("1e2")))
                        .rounded(0))
                .hasToString("30");
    }

    @Test
    void givenAQuotient_thenItsDecimalIsExactWhereItEnds() {
        assertThat(Exact.ratio(1, 1L << 40).decimal()).isEqualByComparingTo("9.094947017729282379150390625E-13");
        assertThat(Exact.ratio(2, 3).decimal()).isEqualByComparingTo("0.6666666666666666666666666666666667");
    }

    @Test
    void givenTwoNumbers_thenTheyAreComparedExactly() {
        assertThat(Exact.ratio(1, 3)).isLessThan(Exact.ratio(2, 5)).isEqualByComparingTo(Exact.ratio(2, 6));
        assertThat(Exact.ratio(7, 5).within(Exact.ZERO, Exact.of(1))).isEqualTo(Exact.of(1));
        assertThat(Exact.ratio(-7, 5).within(Exact.ZERO, Exact.of(1))).isEqualTo(Exact.ZERO);
    }
}
