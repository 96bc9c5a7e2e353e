package ai.xentree.stats.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of one document: Liberation Sans, embedded, with what of Latin, Greek and Cyrillic is used. */
final class Typeface {

    static final Color INK = new Color(0x1f2933);
    static final Color GREY = new Color(0x616e7c);
    static final Color ACCENT = new Color(0x2563eb);
    static final Color RULE = new Color(0xd9dee5);

    private final BaseFont regular = load("LiberationSans-Regular.ttf");
    private final BaseFont bold = load("LiberationSans-Bold.ttf");

    private static BaseFont load(String name) {
        try (var file = BaseFont.class.getResourceAsStream("/liberation/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont regular() {
        return regular;
    }

    Font text(float size) {
        return new Font(regular, size, Font.NORMAL, INK);
    }

    Font quiet(float size) {
        return new Font(regular, size, Font.NORMAL, GREY);
    }

    Font strong(float size) {
        return new Font(bold, size, Font.NORMAL, INK);
    }
}
