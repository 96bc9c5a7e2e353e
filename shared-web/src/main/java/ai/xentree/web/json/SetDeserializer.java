package ai.xentree.web.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a set as a list of the same would be read, and refuses what is in it twice, which Jackson would pass over. */
final class SetDeserializer extends StdDeserializer<Set<?>> {

    private final @Nullable ValueDeserializer<Object> list;

    SetDeserializer() {
        this(null);
    }

    private SetDeserializer(@Nullable ValueDeserializer<Object> list) {
        super(Set.class);
        this.list = list;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        var item = Objects.requireNonNull(context.getContextualType()).containedTypeOrUnknown(0);
        var type = context.getTypeFactory().constructCollectionType(List.class, item);
        return new SetDeserializer(context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Set<?> deserialize(JsonParser parser, DeserializationContext context) {
        var items = (List<?>) Objects.requireNonNull(list).deserialize(parser, context);
        var set = new LinkedHashSet<@Nullable Object>();
        for (var item : items) {
            // null is refused later, where it stands
            if (!set.add(item) && item != null) {
                throw new RepeatedItemException(parser);
            }
        }
        return set;
    }
}
