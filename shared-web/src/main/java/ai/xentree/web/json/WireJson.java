package ai.xentree.web.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** JSON of the API: snake_case, strict in what it reads. A type of its own, so that nothing else stored changes with it. */
@Component
public final class WireJson {

    private final JsonMapper mapper;

    /** Reads within those limits. */
    public WireJson(JsonLimits limits) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = strict(JsonMapper.builder(factory))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .annotationIntrospector(
                        AnnotationIntrospectorPair.create(new WireIntrospector(), new JacksonAnnotationIntrospector()))
                .addModule(module(limits))
                .build();
    }

    /** The mapper. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** The same, for writing all that records and classes of ours hold, and nothing that they work out of it. */
    public JsonMapper ofFields() {
        return mapper.rebuild()
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                .build();
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        return builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail));
    }

    private static SimpleModule module(JsonLimits limits) {
        return new SimpleModule("wire")
                .addSerializer(Instant.class, new InstantSerializer())
                .addDeserializer(Instant.class, new TextDeserializer<>(Instant.class, WireText::instant))
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, WireText::date))
                .addDeserializer(UUID.class, new TextDeserializer<>(UUID.class, WireText::uuid))
                .addDeserializer(String.class, new TextDeserializer<>(String.class, WireJson::storable))
                .addDeserializer(BigDecimal.class, new DecimalDeserializer(limits.maxNumberLength()))
                .addDeserializer(Set.class, new SetDeserializer())
                .addDeserializer(Patch.class, new PatchDeserializer());
    }

    private static String storable(String text) {
        if (!WireText.isStorable(text)) {
            throw new IllegalArgumentException("not storable");
        }
        return text;
    }
}
