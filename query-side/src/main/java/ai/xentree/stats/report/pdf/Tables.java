package ai.xentree.stats.report.pdf;

import ai.xentree.stats.report.Block.Card;
import ai.xentree.stats.report.Block.Heat;
import ai.xentree.stats.report.Block.HeatRow;
import ai.xentree.stats.report.Block.Table;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Lays out what stands in rows and columns. */
record Tables(Typeface typeface) {

    private static final int CARDS_A_ROW = 4;
    private static final float COHORT = 2.2f; // as wide as so many weeks
    private static final int FULL = 100;
    private static final int WHITE = 255;
    private static final float LABEL = 8;
    private static final float VALUE = 15;

    PdfPTable cards(List<Card> cards) {
        var table = table(CARDS_A_ROW);
        cards.forEach(card -> table.addCell(card(card)));
        for (int i = cards.size(); i % CARDS_A_ROW != 0; i++) {
            table.addCell(cell("", typeface.text(LABEL), Element.ALIGN_LEFT));
        }
        return table;
    }

    private PdfPCell card(Card card) {
        var cell = new PdfPCell();
        cell.setBorderColor(Typeface.RULE);
        cell.setPadding(6);
        cell.addElement(new Paragraph(card.label(), typeface.quiet(LABEL)));
        cell.addElement(new Paragraph(20, Shown.number(card.value(), card.unit()), typeface.strong(VALUE)));
        var change = "%s, was %s"
                .formatted(
                        Shown.change(card.value(), card.previousValue()),
                        Shown.number(card.previousValue(), card.unit()));
        cell.addElement(new Paragraph(change, typeface.quiet(LABEL)));
        return cell;
    }

    /** What the figures mean. */
    PdfPTable definitions(List<Card> cards) {
        var table = table(1, 4);
        for (var card : cards) {
            table.addCell(cell(card.label(), typeface.strong(LABEL), Element.ALIGN_LEFT));
            table.addCell(cell(card.definition(), typeface.text(LABEL), Element.ALIGN_LEFT));
        }
        return table;
    }

    PdfPTable rows(Table shown) {
        var table = table(shown.header().size());
        table.setHeaderRows(1);
        for (int column = 0; column < shown.header().size(); column++) {
            table.addCell(cell(shown.header().get(column), typeface.strong(LABEL), alignment(shown, column)));
        }
        for (var row : shown.rows()) {
            for (int column = 0; column < row.size(); column++) {
                table.addCell(cell(Shown.cell(row.get(column)), typeface.text(LABEL), alignment(shown, column)));
            }
        }
        return table;
    }

    private static int alignment(Table table, int column) {
        return table.rows().stream().anyMatch(row -> isNumber(row.get(column)))
                ? Element.ALIGN_RIGHT
                : Element.ALIGN_LEFT;
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Number;
    }

    PdfPTable heat(Heat heat) {
        var widths = new float[1 + heat.periods().size()];
        Arrays.fill(widths, 1);
        widths[0] = COHORT;
        var table = table(widths);
        table.setHeaderRows(1);
        table.addCell(cell("", typeface.strong(LABEL), Element.ALIGN_LEFT));
        heat.periods().forEach(period -> table.addCell(cell(period, typeface.strong(LABEL), Element.ALIGN_CENTER)));
        heat.rows().forEach(row -> heat(table, row, heat.periods().size()));
        return table;
    }

    private void heat(PdfPTable table, HeatRow row, int periods) {
        table.addCell(cell(row.label(), typeface.text(LABEL), Element.ALIGN_LEFT));
        for (int period = 0; period < periods; period++) {
            table.addCell(
                    period < row.percents().size()
                            ? shade(row.percents().get(period))
                            : cell("", typeface.text(LABEL), Element.ALIGN_CENTER));
        }
    }

    /** The darker the more; dark letters on light, light ones on dark. */
    private PdfPCell shade(BigDecimal percent) {
        float share = percent.floatValue() / FULL;
        var font = typeface.text(LABEL);
        font.setColor(share > 0.5f ? Color.WHITE : Typeface.INK);
        var cell = cell(Shown.number(percent), font, Element.ALIGN_CENTER);
        cell.setBackgroundColor(new Color(
                mixed(Typeface.ACCENT.getRed(), share),
                mixed(Typeface.ACCENT.getGreen(), share),
                mixed(Typeface.ACCENT.getBlue(), share)));
        return cell;
    }

    private static int mixed(int colour, float share) {
        return Math.round(WHITE + (colour - WHITE) * share);
    }

    private static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        return table;
    }

    private static PdfPTable table(int columns) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        return table;
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Typeface.RULE);
        cell.setPadding(3);
        return cell;
    }
}
