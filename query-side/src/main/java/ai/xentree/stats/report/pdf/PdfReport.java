package ai.xentree.stats.report.pdf;

import ai.xentree.stats.report.Block;
import ai.xentree.stats.report.Block.Bars;
import ai.xentree.stats.report.Block.Cards;
import ai.xentree.stats.report.Block.Heading;
import ai.xentree.stats.report.Block.Heat;
import ai.xentree.stats.report.Block.Line;
import ai.xentree.stats.report.Block.Table;
import ai.xentree.stats.report.Report;
import ai.xentree.web.json.WireText;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a report as a PDF on A4. */
public final class PdfReport {

    private static final float MARGIN = 40;
    private static final float TITLE = 20;
    private static final float HEADING = 14;
    private static final float SUBHEADING = 10;
    private static final float TEXT = 9;
    private static final int FULL = 100;

    private final Report report;
    private final Typeface typeface = new Typeface();
    private final Tables tables = new Tables(typeface);
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer;

    private PdfReport(Report report, ByteArrayOutputStream bytes) {
        this.report = report;
        this.writer = PdfWriter.getInstance(document, bytes);
    }

    /** The document; a few pages, whatever the size of the organization. */
    public static byte[] of(Report report) {
        var bytes = new ByteArrayOutputStream();
        new PdfReport(report, bytes).write();
        return bytes.toByteArray();
    }

    private void write() {
        writer.setPageEvent(new Footer(
                typeface, "As of event %d, stored %s".formatted(report.position(), WireText.of(report.storedAt()))));
        document.open();
        document.addTitle("Learning report: " + report.organization());
        document.addCreator("Xentree");
        writer.getInfo()
                .put(
                        PdfName.CREATIONDATE,
                        new PdfDate(GregorianCalendar.from(report.storedAt().atZone(ZoneOffset.UTC))));
        title();
        report.blocks().forEach(this::write);
        document.close();
    }

    private void title() {
        document.add(new Paragraph(report.organization(), typeface.strong(TITLE)));
        var scope = report.team() == null ? "The whole organization" : "Team " + report.team();
        document.add(new Paragraph(
                18,
                "%s, %s members. %s to %s (%d days, UTC); changes are against the %d days before."
                        .formatted(
                                scope,
                                Shown.cell(report.memberCount()),
                                report.range().start(),
                                report.range().end(),
                                report.range().days(),
                                report.range().days()),
                typeface.quiet(TEXT)));
    }

    private void write(Block block) {
        switch (block) {
            case Heading(var text) -> heading(text, HEADING);
            case Cards(var cards) -> {
                document.add(tables.cards(cards));
                document.add(tables.definitions(cards));
            }
            case Bars(var title, var unit, var bars) ->
                titled(title + " (" + unit + ")", Chart.bars(writer.getDirectContent(), typeface, bars));
            case Line(var title, var unit, var points) ->
                titled(title + " (" + unit + ")", Chart.line(writer.getDirectContent(), typeface, points));
            case Heat heat -> rows(heat.title(), tables.heat(heat), heat.rows().isEmpty());
            case Table table ->
                rows(table.title(), tables.rows(table), table.rows().isEmpty());
        }
    }

    private void rows(String title, PdfPTable rows, boolean none) {
        heading(title, SUBHEADING);
        document.add(none ? new Paragraph("Nothing in this range.", typeface.quiet(TEXT)) : rows);
    }

    private void heading(String text, float size) {
        var paragraph = new Paragraph(text, typeface.strong(size));
        paragraph.setSpacingBefore(size);
        paragraph.setSpacingAfter(2);
        document.add(paragraph);
    }

    /** A chart that stays with its title. */
    private void titled(String title, Image chart) {
        var together = new PdfPTable(1);
        together.setWidthPercentage(FULL);
        together.setKeepTogether(true);
        together.setSpacingBefore(SUBHEADING);
        together.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        together.getDefaultCell().setPadding(0);
        together.getDefaultCell().setPaddingBottom(4);
        together.addCell(new Phrase(title, typeface.strong(SUBHEADING)));
        var cell = new PdfPCell(chart, true);
        cell.setBorder(Rectangle.NO_BORDER);
        together.addCell(cell);
        document.add(together);
    }
}
