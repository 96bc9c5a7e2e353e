package ai.xentree.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says what a value of a type must look like. */
public final class TypeWords {

    private TypeWords() {}

    /** A phrase such as {@code must be a date, YYYY-MM-DD}. */
    public static String of(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of " + String.join(", ", WireNames.all(type));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be a list";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "must be an object";
        }
        return scalar(type);
    }

    private static String scalar(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> "must be text without NUL";
            case "int", "long", "short", "java.lang.Integer", "java.lang.Long", "java.lang.Short" ->
                "must be a whole number within range";
            case "double", "float", "java.lang.Double", "java.lang.Float", "java.math.BigDecimal" -> "must be a number";
            case "boolean", "java.lang.Boolean" -> "must be true or false";
            default -> spelled(type);
        };
    }

    private static String spelled(Class<?> type) {
        if (type == UUID.class) {
            return "must be a UUID";
        }
        if (type == LocalDate.class) {
            return "must be a date, YYYY-MM-DD";
        }
        return type == Instant.class ? "must be an instant, such as 2026-03-08T10:00:00.000Z" : "is not valid";
    }
}
