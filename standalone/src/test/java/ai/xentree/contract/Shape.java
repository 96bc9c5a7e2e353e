package ai.xentree.contract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says, however it is written.
 *
 * @param type without null
 * @param values of an enum or a constant; empty if any will do
 * @param bounds by keyword, those that mean something
 */
record Shape(
        @Nullable String type,
        boolean nullable,
        @Nullable String format,
        SortedSet<String> values,
        SortedMap<String, String> bounds,
        SortedMap<String, JsonNode> properties,
        SortedSet<String> required,
        @Nullable JsonNode items,
        boolean closed) {

    private static final List<String> NUMERIC =
            List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "minimum", "maximum");
    private static final List<String> NEVER_NEGATIVE = List.of("minLength", "minItems", "minProperties");
    private static final Set<String> HELD_BY_NUMBERS = LongStream.of(
                    Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE)
            .mapToObj(Long::toString)
            .collect(Collectors.toSet());
    private static final List<String> SIZES_OF_NUMBERS = List.of("int32", "int64", "float", "double");

    static Shape of(JsonNode schema, ApiDocument document) {
        var resolved = document.resolve(schema);
        var alternatives = Stream.of("anyOf", "oneOf")
                .flatMap(keyword -> resolved.path(keyword).valueStream())
                .filter(alternative -> !isNull(alternative))
                .toList();
        if (alternatives.size() == 1) {
            return of(alternatives.getFirst(), document).orNull(resolved);
        }
        return plain(resolved);
    }

    /** Whether a bound says only what its form says as well: how long such a text can be, what such a number can hold. */
    boolean impliesItself(String keyword) {
        return switch (keyword) {
            case "maxLength" -> format != null || bounds.containsKey("pattern");
            case "minimum", "maximum" -> HELD_BY_NUMBERS.contains(bounds.get(keyword));
            default -> false;
        };
    }

    private Shape orNull(JsonNode alternatives) {
        var orNull = Stream.of("anyOf", "oneOf")
                .flatMap(keyword -> alternatives.path(keyword).valueStream())
                .anyMatch(Shape::isNull);
        return new Shape(type, nullable || orNull, format, values, bounds, properties, required, items, closed);
    }

    private static Shape plain(JsonNode schema) {
        var properties = new TreeMap<String, JsonNode>();
        schema.path("properties").forEachEntry(properties::put);
        var types = texts(schema.path("type"));
        return new Shape(
                types.stream().filter(type -> !type.equals("null")).findFirst().orElse(null),
                types.contains("null"),
                format(schema),
                values(schema),
                bounds(schema),
                properties,
                texts(schema.path("required")),
                schema.get("items"),
                schema.path("additionalProperties").isBoolean()
                        && !schema.path("additionalProperties").asBoolean());
    }

    private static boolean isNull(JsonNode schema) {
        return texts(schema.path("type")).equals(new TreeSet<>(List.of("null")));
    }

    private static @Nullable String format(JsonNode schema) {
        var format = schema.path("format").asString("");
        return format.isEmpty() || SIZES_OF_NUMBERS.contains(format) ? null : format;
    }

    private static SortedSet<String> values(JsonNode schema) {
        var values = texts(schema.path("enum"));
        values.remove("null");
        if (schema.has("const")) {
            values.add(schema.path("const").asString());
        }
        return values;
    }

    private static SortedMap<String, String> bounds(JsonNode schema) {
        var bounds = new TreeMap<String, String>();
        for (var keyword : NUMERIC) {
            var bound = schema.path(keyword);
            var always = NEVER_NEGATIVE.contains(keyword) && bound.asInt(-1) == 0;
            if (bound.isNumber() && !always) {
                bounds.put(keyword, bound.decimalValue().stripTrailingZeros().toPlainString());
            }
        }
        if (schema.has("pattern")) {
            bounds.put("pattern", schema.path("pattern").asString());
        }
        if (schema.path("uniqueItems").asBoolean(false)) {
            bounds.put("uniqueItems", "true");
        }
        return bounds;
    }

    private static SortedSet<String> texts(JsonNode node) {
        var texts = new TreeSet<String>();
        if (node.isArray()) {
            node.forEach(value -> texts.add(value.isNull() ? "null" : value.asString()));
        } else if (!node.isMissingNode()) {
            texts.add(Objects.requireNonNull(node.asString()));
        }
        return texts;
    }
}
