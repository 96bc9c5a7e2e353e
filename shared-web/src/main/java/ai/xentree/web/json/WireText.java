package ai.xentree.web.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one written form of ids, instants and dates, in bodies as in parameters. */
public final class WireText {

    /** Characters of the longest text that is read as an instant. */
    public static final int LONGEST_INSTANT = 46;

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}.{1,30}");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String INSTANT_TEMPLATE = "0000-00-00T00:00:00.000Z";
    private static final long FIRST_SECOND =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private WireText() {}

    /** Writes an instant in UTC with milliseconds; what is finer is cut off. */
    public static String of(Instant instant) {
        return FIRST_SECOND <= instant.getEpochSecond() && instant.getEpochSecond() <= LAST_SECOND
                ? digits(instant.toEpochMilli())
                : INSTANT.format(instant);
    }

    /** The same as the formatter, which takes most of the time that a large answer is written in. */
    private static String digits(long epochMilli) {
        var date = LocalDate.ofEpochDay(Math.floorDiv(epochMilli, DAY_MILLIS));
        int milli = (int) Math.floorMod(epochMilli, DAY_MILLIS);
        var text = INSTANT_TEMPLATE.getBytes(StandardCharsets.ISO_8859_1);
        put(text, 0, 4, date.getYear());
        put(text, 5, 2, date.getMonthValue());
        put(text, 8, 2, date.getDayOfMonth());
        put(text, 11, 2, milli / 3_600_000);
        put(text, 14, 2, milli / 60_000 % 60);
        put(text, 17, 2, milli / 1_000 % 60);
        put(text, 20, 3, milli % 1_000);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int from, int digits, int number) {
        int left = number;
        for (int at = from + digits - 1; at >= from; at--) {
            text[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    /**
     * Reads an instant with any offset; what is finer than milliseconds is cut off.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Instant instant(String text) {
        try {
            require(INSTANT_FORM.matcher(text).matches());
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an instant", e);
        }
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate date(String text) {
        try {
            require(DATE_FORM.matcher(text).matches());
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date", e);
        }
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static UUID uuid(String text) {
        require(UUID_FORM.matcher(text).matches());
        return UUID.fromString(text);
    }

    /** Whether a text can be stored anywhere: without NUL and without half a character. */
    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** How long a text is, as the API and JSON Schema count: in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("not of the form");
        }
    }
}
