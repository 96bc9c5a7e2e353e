package ai.xentree.web.json;

import java.util.regex.Pattern;

/** The one written form of whole numbers and truth values in parameters, which is that of JSON. */
public final class ParameterText {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    private ParameterText() {}

    /**
     * Reads a whole number.
     *
     * @throws IllegalArgumentException if it is none, or none of 32 bits
     */
    public static int int32(String text) {
        return Integer.parseInt(wholeNumber(text));
    }

    /**
     * Reads a whole number.
     *
     * @throws IllegalArgumentException if it is none, or none of 64 bits
     */
    public static long int64(String text) {
        return Long.parseLong(wholeNumber(text));
    }

    /**
     * Reads a truth value.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("not a truth value");
        };
    }

    private static String wholeNumber(String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return text;
    }
}
