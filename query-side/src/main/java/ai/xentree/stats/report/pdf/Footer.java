package ai.xentree.stats.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Says on every page how fresh the report is, and which page it is. */
final class Footer extends PdfPageEventHelper {

    private static final float LETTERS = 8;
    private static final float BELOW = 16;

    private final Typeface typeface;
    private final String freshness;

    Footer(Typeface typeface, String freshness) {
        this.typeface = typeface;
        this.freshness = freshness;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float y = document.bottom() - BELOW;
        var font = typeface.quiet(LETTERS);
        ColumnText.showTextAligned(
                writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(freshness, font), document.left(), y, 0);
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_RIGHT,
                new Phrase("Page " + writer.getPageNumber(), font),
                document.right(),
                y,
                0);
    }
}
