package ai.xentree.stats.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.stats.figures.Range;
import ai.xentree.stats.report.Block;
import ai.xentree.stats.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfReportTest {

    private static final Block.Card CARD = new Block.Card(
            "Sessions", new BigDecimal("1234"), new BigDecimal("1000"), "sessions", "Sessions that began.");

    @Test
    void givenFiguresAndNames_whenTheReportIsWritten_thenTheyCanBeReadInIt() throws IOException {
        var text = text(report(List.of(
                new Block.Heading("Engagement"),
                new Block.Cards(List.of(CARD)),
                new Block.Table(
                        "Teams",
                        List.of("Team", "Hours"),
                        List.of(List.of(
                                "Zo\u00eb \u0141ukasz \u041e\u043b\u044c\u0433\u0430", new BigDecimal("2.50")))))));
        assertThat(text)
                .contains("Acme", "Engagement", "1,234", "+234, was 1,000", "Sessions that began.")
                .contains("Zo\u00eb \u0141ukasz \u041e\u043b\u044c\u0433\u0430", "2.50")
                .contains("As of event 41, stored 2026-03-15T12:00:00.000Z", "Page 1");
    }

    @Test
    void givenNothingAtAll_whenTheReportIsWritten_thenItSaysSo() throws IOException {
        var text = text(report(List.of(
                new Block.Line("Days", "hours", List.of()),
                new Block.Bars("People", "members", List.of(new Block.Value("0h", BigDecimal.ZERO))),
                new Block.Heat("Retention", List.of(), List.of()),
                new Block.Table("Teams", List.of("Team"), List.of()))));
        assertThat(text).contains("Days (hours)", "People (members)", "Nothing in this range.");
    }

    @Test
    void givenTheSameReport_whenItIsWrittenTwice_thenItReadsTheSameOnEveryPage() throws IOException {
        var pages = report(List.of(new Block.Table(
                "Teams",
                List.of("Team"),
                IntStream.range(0, 200)
                        .mapToObj(i -> List.<Object>of("Team " + i))
                        .<List<Object>>map(row -> row)
                        .toList())));
        assertThat(text(pages)).isEqualTo(text(pages)).contains("Team 0", "Team 199", "Page 4");
    }

    private static Report report(List<Block> blocks) {
        var range = new Range(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-14"));
        return new Report("Acme", null, 5, range, 41, Instant.parse("2026-03-15T12:00:00Z"), blocks);
    }

    private static String text(Report report) throws IOException {
        var reader = new PdfReader(PdfReport.of(report));
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }
}
