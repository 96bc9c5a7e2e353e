package ai.xentree.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

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
}
