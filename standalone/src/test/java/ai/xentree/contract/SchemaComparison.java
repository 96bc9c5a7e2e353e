package ai.xentree.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what may be sent, exactly, or what is answered, where saying more than the contract is allowed. */
final class SchemaComparison {

    private record Pair(JsonNode published, JsonNode wanted) {}

    private static final Set<String> FORMATS_OF_ANSWERS = Set.of("uuid", "date", "date-time");

    private final ApiDocument published;
    private final ApiDocument contract;
    private final boolean sent;
    private final Set<Pair> seen = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    SchemaComparison(ApiDocument published, ApiDocument contract, boolean sent) {
        this.published = published;
        this.contract = contract;
        this.sent = sent;
    }

    List<String> compare(String place, JsonNode publishedSchema, JsonNode wantedSchema) {
        visit(place, publishedSchema, wantedSchema);
        return differences;
    }

    private void visit(String place, JsonNode publishedSchema, JsonNode wantedSchema) {
        if (!seen.add(new Pair(publishedSchema, wantedSchema))) {
            return;
        }
        var is = Shape.of(publishedSchema, published);
        var wanted = Shape.of(wantedSchema, contract);
        compareValues(place, is, wanted);
        compareMembers(place, is, wanted);
        if (is.items() != null && wanted.items() != null) {
            visit(place + "[]", is.items(), wanted.items());
        }
    }

    private void compareValues(String place, Shape is, Shape wanted) {
        unequal(place, "type", is.type(), wanted.type());
        if (!is.values().equals(wanted.values())) {
            differ(place, "values", is.values(), wanted.values());
        }
        if (is.nullable() != wanted.nullable() && (sent || is.nullable())) {
            differ(place, "null allowed", is.nullable(), wanted.nullable());
        }
        if (sent || FORMATS_OF_ANSWERS.contains(String.valueOf(wanted.format()))) {
            unequal(place, "format", is.format(), wanted.format());
        }
        if (sent) {
            compareBounds(place, is, wanted);
        }
    }

    private void compareBounds(String place, Shape is, Shape wanted) {
        var keywords = new TreeSet<>(is.bounds().keySet());
        keywords.addAll(wanted.bounds().keySet());
        keywords.removeIf(keyword -> !wanted.bounds().containsKey(keyword) && is.impliesItself(keyword));
        for (var keyword : keywords) {
            unequal(place, keyword, is.bounds().get(keyword), wanted.bounds().get(keyword));
        }
        if (wanted.closed() != is.closed()) {
            differ(place, "other members refused", is.closed(), wanted.closed());
        }
    }

    private void compareMembers(String place, Shape is, Shape wanted) {
        if (!is.properties().keySet().equals(wanted.properties().keySet())) {
            differ(
                    place,
                    "members",
                    is.properties().keySet(),
                    wanted.properties().keySet());
        }
        var enough =
                sent ? is.required().equals(wanted.required()) : is.required().containsAll(wanted.required());
        if (!enough) {
            differ(place, "required members", is.required(), wanted.required());
        }
        wanted.properties().forEach((name, schema) -> {
            var own = is.properties().get(name);
            if (own != null) {
                visit(place + "." + name, own, schema);
            }
        });
    }

    private void unequal(String place, String what, @Nullable Object is, @Nullable Object wanted) {
        if (!Objects.equals(is, wanted)) {
            differ(place, what, is, wanted);
        }
    }

    private void differ(String place, String what, @Nullable Object is, @Nullable Object wanted) {
        differences.add("%s: %s is %s, the contract says %s".formatted(place, what, said(is), said(wanted)));
    }

    private static Object said(@Nullable Object value) {
        return value == null ? "nothing" : value;
    }
}
