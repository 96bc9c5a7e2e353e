package ai.xentree.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The upper quartile lies three quarters of the way from the least to the most. */
class QuartileTest {

    @Test
    void givenFewerThanTwoFigures_thenThereIsNone() {
        assertThat(Quartile.upper(List.of())).isEmpty();
        assertThat(Quartile.upper(List.of(Exact.of(5)))).isEmpty();
    }

    @Test
    void givenItLiesBetweenTwoFigures_thenItIsInterpolated() {
        assertUpper("3.5", 4, 2);
        assertUpper("2.5", 1, 3, 2);
        assertUpper("3.25", 4, 3, 2, 1);
        assertUpper("4", 5, 4, 3, 2, 1);
        assertUpper("7", 7, 7);
    }

    private static void assertUpper(String quartile, int... figures) {
        assertThat(Quartile.upper(Arrays.stream(figures).mapToObj(Exact::of).toList())
                        .orElseThrow()
                        .decimal())
                .isEqualByComparingTo(quartile);
    }
}
