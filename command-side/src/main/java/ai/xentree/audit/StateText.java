package ai.xentree.audit;

import ai.xentree.web.json.WireJson;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what an aggregate keeps in mind as a JSON object: its fields but for the identifier, those of the state in place of a
 * field of that name. Where a state is one of several kinds, {@code kind} names it.
 */
final class StateText {

    private static final String STATE = "state";

    private final JsonMapper json;

    StateText(WireJson json) {
        this.json = json.ofFields();
    }

    String of(Object aggregate) {
        var all = json.createObjectNode();
        Stream.of(aggregate.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(AggregateIdentifier.class))
                .forEach(field -> add(all, field, value(field, aggregate)));
        return json.writeValueAsString(all);
    }

    private void add(ObjectNode all, Field field, @Nullable Object value) {
        var written = json.<JsonNode>valueToTree(value);
        if (value == null || !field.getName().equals(STATE) || !(written instanceof ObjectNode members)) {
            all.set(field.getName(), written);
            return;
        }
        if (field.getType().isSealed()) {
            all.put("kind", value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        all.setAll(members);
    }

    private static @Nullable Object value(Field field, Object aggregate) {
        try {
            field.setAccessible(true);
            return field.get(aggregate);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
