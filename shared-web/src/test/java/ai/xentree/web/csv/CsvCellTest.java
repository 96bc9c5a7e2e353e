package ai.xentree.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @Test
    void givenPlainText_whenWritten_thenItIsAsItWas() {
        assertThat(CsvCell.of("Zo\u00eb Br\u00f8nsted")).isEqualTo("Zo\u00eb Br\u00f8nsted");
        assertThat(CsvCell.of("")).isEmpty();
        assertThat(CsvCell.of("1=2")).isEqualTo("1=2");
    }

    @Test
    void givenSignsThatSeparate_whenWritten_thenTheCellIsQuoted() {
        assertThat(CsvCell.of("Lind, Mara")).isEqualTo("\"Lind, Mara\"");
        assertThat(CsvCell.of("the \"boss\"")).isEqualTo("\"the \"\"boss\"\"\"");
        assertThat(CsvCell.of("two\r\nlines")).isEqualTo("\"two\r\nlines\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\tx"})
    void givenWhatBeginsLikeAFormula_whenWritten_thenAnApostropheStandsInFront(String text) {
        assertThat(CsvCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void givenAReturnInFront_whenWritten_thenTheApostropheIsInsideTheQuotes() {
        assertThat(CsvCell.of("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(CsvCell.of("=HYPERLINK(\"x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    }
}
