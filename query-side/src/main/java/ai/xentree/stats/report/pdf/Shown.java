package ai.xentree.stats.report.pdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written in the report. */
final class Shown {

    private static final int MANY = 12;

    private Shown() {}

    /** With as many decimals as it has, and thousands apart. */
    static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** The same with its unit, where that is not said by the label. */
    static String number(BigDecimal value, String unit) {
        return switch (unit) {
            case "percent" -> number(value) + " %";
            case "hours" -> number(value) + " h";
            case "minutes" -> number(value) + " min";
            default -> number(value);
        };
    }

    /** By how much it has changed. */
    static String change(BigDecimal value, BigDecimal previous) {
        var delta = value.subtract(previous);
        return (delta.signum() > 0 ? "+" : "") + number(delta);
    }

    /** In a cell of a table. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case BigDecimal number -> number(number);
            case Integer whole -> number(BigDecimal.valueOf(whole));
            case Long whole -> number(BigDecimal.valueOf(whole));
            default -> value.toString();
        };
    }

    /** Every how many labels one is written, so that they do not touch. */
    static int every(int labels) {
        return Math.max(1, (labels + MANY - 1) / MANY);
    }
}
