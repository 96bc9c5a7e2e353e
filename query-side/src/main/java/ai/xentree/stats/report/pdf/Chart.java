package ai.xentree.stats.report.pdf;

import ai.xentree.stats.report.Block.Value;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * Draws charts with lines and areas, so that they stay sharp at any size. AWT, which chart libraries draw with, needs fonts
 * of the machine, which servers often have none of.
 */
final class Chart {

    private static final float WIDTH = 515;
    private static final float HEIGHT = 130;
    private static final float LEFT = 36;
    private static final float BOTTOM = 18;
    private static final float TOP = 12;
    private static final float LETTERS = 7;
    private static final float WIDEST_BAR = 60;

    private final PdfTemplate area;
    private final Typeface typeface;
    private final List<Value> values;
    private final Scale scale;

    private Chart(PdfContentByte canvas, Typeface typeface, List<Value> values) {
        this.area = canvas.createTemplate(WIDTH, HEIGHT);
        this.typeface = typeface;
        this.values = values;
        this.scale = Scale.of(values);
    }

    /** A bar for each value. */
    static Image bars(PdfContentByte canvas, Typeface typeface, List<Value> values) {
        var chart = new Chart(canvas, typeface, values);
        chart.axes();
        chart.bars();
        return Image.getInstance(chart.area);
    }

    /** A line through all values. */
    static Image line(PdfContentByte canvas, Typeface typeface, List<Value> values) {
        var chart = new Chart(canvas, typeface, values);
        chart.axes();
        chart.line();
        return Image.getInstance(chart.area);
    }

    private void axes() {
        area.setLineWidth(0.5f);
        area.setColorStroke(Typeface.RULE);
        for (int step = 0; step <= scale.steps(); step++) {
            float y = BOTTOM + (HEIGHT - BOTTOM - TOP) * step / scale.steps();
            area.moveTo(LEFT, y);
            area.lineTo(WIDTH, y);
            area.stroke();
            write(Element.ALIGN_RIGHT, scale.label(step), LEFT - 4, y - LETTERS / 3);
        }
        int every = Shown.every(values.size());
        for (int i = 0; i < values.size(); i += every) {
            label(values.get(i).label(), x(i));
        }
    }

    /** Below the axis; as far in as it needs to be seen whole. */
    private void label(String text, float x) {
        float half = typeface.regular().getWidthPoint(text, LETTERS) / 2;
        write(Element.ALIGN_CENTER, text, Math.min(x, WIDTH - half), BOTTOM - LETTERS - 3);
    }

    private void bars() {
        float width = Math.min(WIDEST_BAR, slot() * 2 / 3);
        area.setColorFill(Typeface.ACCENT);
        for (int i = 0; i < values.size(); i++) {
            area.rectangle(x(i) - width / 2, BOTTOM, width, y(i) - BOTTOM);
        }
        area.fill();
        for (int i = 0; i < values.size(); i++) {
            write(Element.ALIGN_CENTER, Shown.number(values.get(i).value()), x(i), y(i) + 2);
        }
    }

    private void line() {
        if (values.isEmpty()) {
            return;
        }
        area.setColorStroke(Typeface.ACCENT);
        area.setLineWidth(1.2f);
        area.moveTo(x(0), y(0));
        for (int i = 1; i < values.size(); i++) {
            area.lineTo(x(i), y(i));
        }
        area.stroke();
    }

    private float slot() {
        return (WIDTH - LEFT) / Math.max(1, values.size());
    }

    private float x(int place) {
        return LEFT + slot() * (place + 0.5f);
    }

    private float y(int place) {
        return BOTTOM + (HEIGHT - BOTTOM - TOP) * scale.place(values.get(place).value());
    }

    private void write(int alignment, String text, float x, float y) {
        area.beginText();
        area.setFontAndSize(typeface.regular(), LETTERS);
        area.setColorFill(Typeface.GREY);
        area.showTextAligned(alignment, text, x, y, 0);
        area.endText();
    }
}
