package ai.xentree.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Prints what was measured, one figure a line: name, value, unit. */
public final class Figures {

    private Figures() {}

    /** Prints a figure. */
    public static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %s %s%n", name, rounded(value), unit);
    }

    /** The middle and the slow end of what was measured in microseconds. */
    public static void print(String name, Histogram micros) {
        print(name + ".p50_ms", micros.getValueAtPercentile(50) / 1_000.0, "ms");
        print(name + ".p99_ms", micros.getValueAtPercentile(99) / 1_000.0, "ms");
    }

    private static String rounded(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
