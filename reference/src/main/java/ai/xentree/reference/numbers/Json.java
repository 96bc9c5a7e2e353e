package ai.xentree.reference.numbers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trees of maps, lists, numbers, texts, truths and nulls: what JSON says, in one form only (semantics.md, section 1). */
public final class Json {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Json() {}

    /** An object of names and values by turns. */
    public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
        }
        return members;
    }

    /** The same with the members of another object. */
    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> first, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> members = new TreeMap<>(first);
        members.putAll(more);
        return members;
    }

    /** A value in its one form. */
    public static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number(number);
            case Long number -> number(BigDecimal.valueOf(number));
            case Integer number -> number(BigDecimal.valueOf(number));
            case Instant instant -> INSTANT.format(instant);
            case LocalDate date -> date.toString();
            case UUID id -> id.toString();
            case Boolean truth -> truth;
            case String text -> text;
            case Enum<?> name -> name.name().toLowerCase(Locale.ROOT);
            case Map<?, ?> object -> object;
            case Collection<?> items -> list(items);
            default -> throw new IllegalArgumentException("No form for a " + value.getClass());
        };
    }

    private static List<@Nullable Object> list(Collection<?> items) {
        List<@Nullable Object> values = new ArrayList<>();
        items.forEach(item -> values.add(value(item)));
        return values;
    }

    private static BigDecimal number(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
