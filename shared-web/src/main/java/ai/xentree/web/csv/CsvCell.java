package ai.xentree.web.csv;

/** A cell as it is written (RFC 4180). */
final class CsvCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CsvCell() {}

    /** The text, which no spreadsheet takes for a formula: what begins like one gets an apostrophe in front. */
    static String of(String text) {
        var harmless = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return needsQuotes(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    }
}
