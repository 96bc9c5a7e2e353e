package ai.xentree.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void oneIsSaidInTheSingular_noneAndMoreInThePlural() {
        assertThat(Count.of(0, "team")).isEqualTo("0 teams");
        assertThat(Count.of(1, "team")).isEqualTo("1 team");
        assertThat(Count.of(1_200, "team")).isEqualTo("1,200 teams");
    }

    @Test
    void whatHasAnotherPluralSaysIt() {
        assertThat(Count.of(1, "row without score", "rows without score")).isEqualTo("1 row without score");
        assertThat(Count.of(2, "row without score", "rows without score")).isEqualTo("2 rows without score");
    }
}
