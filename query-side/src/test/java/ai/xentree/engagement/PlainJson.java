package ai.xentree.engagement;

import ai.xentree.core.WireNamed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Answers as plain maps, lists, numbers and texts, to be held against expected files. */
final class PlainJson {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(new Enums()).addSerializer(new Instants()))
            .build();

    private PlainJson() {}

    static @Nullable Object of(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isNumber()) {
            return number(node.decimalValue());
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(of(item)));
            return items;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> members = new TreeMap<>();
            node.forEachEntry((name, value) -> members.put(name, of(value)));
            return members;
        }
        return node.asString();
    }

    private static BigDecimal number(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static final class Enums extends StdSerializer<Enum<?>> {

        @SuppressWarnings("unchecked")
        Enums() {
            super((Class<Enum<?>>) (Class<?>) Enum.class);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(
                    value instanceof WireNamed named
                            ? named.wireName()
                            : value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class Instants extends StdSerializer<Instant> {

        Instants() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(INSTANT.format(value));
        }
    }
}
