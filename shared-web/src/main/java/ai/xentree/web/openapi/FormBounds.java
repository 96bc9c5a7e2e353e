package ai.xentree.web.openapi;

import ai.xentree.web.json.WireText;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bounds of what may be sent that nothing declares, because they follow from the form that it is read in. */
final class FormBounds {

    private static final Map<String, Integer> LONGEST =
            Map.of("uuid", 36, "date", 10, "date-time", WireText.LONGEST_INSTANT);

    private FormBounds() {}

    /** Adds them to a schema and to those inside it, but not to those that it refers to. */
    static void addTo(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
            case "int32" -> addRange(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "int64" -> addRange(schema, Long.MIN_VALUE, Long.MAX_VALUE);
            case String format when LONGEST.containsKey(format) -> schema.setMaxLength(LONGEST.get(format));
            default -> {}
        }
        inside(schema).forEach(FormBounds::addTo);
    }

    private static void addRange(Schema<?> schema, long least, long most) {
        if (schema.getMinimum() == null && schema.getExclusiveMinimumValue() == null) {
            schema.setMinimum(BigDecimal.valueOf(least));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximumValue() == null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the library's signatures are raw
    private static Stream<@Nullable Schema<?>> inside(Schema<?> schema) {
        Map<String, Schema> members = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        List<Schema> alternatives = Objects.requireNonNullElse(schema.getAnyOf(), List.of());
        var inside = Stream.concat(members.values().stream(), alternatives.stream());
        return (Stream) Stream.concat(inside, Stream.ofNullable(schema.getItems()));
    }
}
