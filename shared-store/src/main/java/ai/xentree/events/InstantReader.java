package ai.xentree.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads instants in the form that events are written with, {@code 2026-03-02T09:00:00.123Z}, digit by digit: most of them
 * have two or three, and a formatter takes longer for each than all else in it. Any other form is left to Jackson.
 */
final class InstantReader extends StdScalarDeserializer<Instant> {

    private static final String TO_SECONDS = "dddd-dd-ddTdd:dd:ddZ";
    private static final String TO_MILLIS = "dddd-dd-ddTdd:dd:dd.dddZ";
    private static final long DAY_SECONDS = 86_400;
    private static final long NANOS_A_MILLI = 1_000_000;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? quickly(parser.getString()).orElseGet(() -> slowly(parser, context))
                : slowly(parser, context);
    }

    private static Instant slowly(JsonParser parser, DeserializationContext context) {
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }

    /** The instant; empty where the text is of another form, or none. */
    static Optional<Instant> quickly(String text) {
        if (!is(TO_SECONDS, text) && !is(TO_MILLIS, text)) {
            return Optional.empty();
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        int milli = text.length() == TO_MILLIS.length() ? number(text, 20, 23) : 0;
        try {
            var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            return Optional.of(Instant.ofEpochSecond(
                    day * DAY_SECONDS + (hour * 60L + minute) * 60 + second, milli * NANOS_A_MILLI));
        } catch (DateTimeException e) {
            return Optional.empty(); // Jackson says what is wrong with it
        }
    }

    private static boolean is(String form, String text) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int at = 0; at < form.length(); at++) {
            char c = text.charAt(at);
            if (form.charAt(at) == 'd' ? c < '0' || c > '9' : c != form.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = 10 * number + text.charAt(at) - '0';
        }
        return number;
    }
}
