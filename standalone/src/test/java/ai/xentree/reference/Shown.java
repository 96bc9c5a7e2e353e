package ai.xentree.reference;

import ai.xentree.reference.numbers.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an answer says, in the one form in which trees are compared. Labels may say anything. */
final class Shown {

    private Shown() {}

    static Map<String, @Nullable Object> of(JsonNode answer) {
        return object(answer);
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        if (node.isNumber()) {
            return Json.value(node.decimalValue());
        }
        return node.isNull() ? null : node.isBoolean() ? (Object) node.booleanValue() : node.asString();
    }

    private static Map<String, @Nullable Object> object(JsonNode node) {
        Map<String, @Nullable Object> members = new TreeMap<>();
        node.forEachEntry((name, member) -> members.put(name, value(member)));
        if (members.containsKey("unit")) {
            members.remove("label");
        }
        return members;
    }

    /** The same without what anyone may word as they like. */
    static @Nullable Object without(@Nullable Object tree, Set<String> names) {
        return switch (tree) {
            case Map<?, ?> object -> {
                Map<String, @Nullable Object> members = new TreeMap<>();
                object.forEach((name, value) -> {
                    if (!names.contains(String.valueOf(name))) {
                        members.put(String.valueOf(name), without(value, names));
                    }
                });
                yield members;
            }
            case List<?> items ->
                items.stream().map(item -> without(item, names)).toList();
            case null, default -> tree;
        };
    }

    /** The same with lists of that name in an order of their own, where none is promised. */
    static @Nullable Object unordered(@Nullable Object tree, String name) {
        return switch (tree) {
            case Map<?, ?> object -> {
                Map<String, @Nullable Object> members = new TreeMap<>();
                object.forEach((key, value) -> members.put(
                        String.valueOf(key),
                        name.equals(key) && value instanceof List<?> items
                                ? items.stream()
                                        .sorted(Comparator.comparing(String::valueOf))
                                        .toList()
                                : unordered(value, name)));
                yield members;
            }
            case List<?> items ->
                items.stream().map(item -> unordered(item, name)).toList();
            case null, default -> tree;
        };
    }
}
