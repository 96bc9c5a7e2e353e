package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a query demands of one field, itself or in its {@code $and}s: operators with their operands. */
record Conditions(List<Map.Entry<String, Object>> operators) {

    private static final String EQUAL = "$eq";
    private static final String IN = "$in";
    private static final Set<String> BOUNDS = Set.of("$gt", "$gte", "$lt", "$lte");

    static Conditions of(String field, Document query) {
        var conditions = new Conditions(new ArrayList<>());
        conditions.collect(field, query);
        return conditions;
    }

    /** The plain values of which the field must have one, if the query says so. */
    Optional<List<?>> values() {
        for (var operator : operators) {
            if (operator.getKey().equals(EQUAL) && isPlain(operator.getValue())) {
                return Optional.of(List.of(operator.getValue()));
            }
            if (operator.getKey().equals(IN)
                    && operator.getValue() instanceof Collection<?> all
                    && all.stream().allMatch(Conditions::isPlain)) {
                return Optional.of(List.copyOf(all));
            }
        }
        return Optional.empty();
    }

    /**
     * The keys of numbers or times within one bound. One alone, because an array may meet two by different elements.
     */
    Optional<KeyRange> range(Key prefix) {
        return operators.stream()
                .filter(operator -> BOUNDS.contains(operator.getKey()))
                .filter(operator -> operator.getValue() instanceof Number || operator.getValue() instanceof Instant)
                .findFirst()
                .map(operator -> KeyRange.within(
                        prefix, operator.getValue(), operator.getKey().startsWith("$g")));
    }

    private void collect(String field, Document query) {
        if (query.containsKey(field)) {
            add(query.get(field));
        }
        if (query.get("$and") instanceof Collection<?> all) {
            all.forEach(each -> collect(field, (Document) each));
        }
    }

    private void add(@Nullable Object condition) {
        if (condition instanceof Document all) {
            all.forEach((operator, operand) -> {
                if (operand != null) {
                    operators.add(Map.entry(operator, operand));
                }
            });
        } else if (condition != null) {
            operators.add(Map.entry(EQUAL, condition));
        }
    }

    /** Of which equal values have equal keys, and which no array or absent field can be meant by. */
    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof UUID
                || value instanceof ObjectId;
    }
}
