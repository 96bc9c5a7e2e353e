package ai.xentree.bench;

import java.util.Locale;

/** Prints what was measured, one figure a line: name, value, unit. */
final class Figures {

    private Figures() {}

    static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %s %s%n", name, rounded(value), unit);
    }

    private static String rounded(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
