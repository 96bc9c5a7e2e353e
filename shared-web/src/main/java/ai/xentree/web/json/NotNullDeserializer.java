package ai.xentree.web.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.util.AccessPattern;

/** Reads a member that is {@link NotNullIfGiven}: as any of its type, but refuses null. */
final class NotNullDeserializer extends ValueDeserializer<Object> {

    private final @Nullable BeanProperty property;
    private final @Nullable ValueDeserializer<Object> value;

    NotNullDeserializer() {
        this(null, null);
    }

    private NotNullDeserializer(@Nullable BeanProperty property, @Nullable ValueDeserializer<Object> value) {
        this.property = property;
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new NotNullDeserializer(property, context.findContextualValueDeserializer(property.getType(), property));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return Objects.requireNonNull(value).deserialize(parser, context);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        var member = Objects.requireNonNull(property);
        throw InvalidNullException.from(context, member.getFullName(), member.getType());
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }
}
