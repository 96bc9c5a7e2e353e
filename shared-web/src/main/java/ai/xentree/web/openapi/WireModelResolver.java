package ai.xentree.web.openapi;

import ai.xentree.web.json.NotNullIfGiven;
import ai.xentree.web.json.Nullness;
import ai.xentree.web.json.Patch;
import ai.xentree.web.json.WireNames;
import ai.xentree.web.validation.GivesSomething;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes records as they are on the wire: their enums, what may be null, and what a {@link Patch} holds. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the library's signatures are raw
final class WireModelResolver extends ModelResolver {

    WireModelResolver(ObjectMapper snakeCase) {
        super(snakeCase, new ListNames());
        openapi31(true);
    }

    @Override
    protected Schema _createSchemaForEnum(Class<Enum<?>> type) {
        var schema = super._createSchemaForEnum(type);
        schema.setEnum(WireNames.all(type));
        return schema;
    }

    @Override
    public @Nullable Schema resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var type = _mapper.constructType(annotated.getType());
        if (type != null && type.getRawClass() == Patch.class) {
            return context.resolve(content(annotated, type.containedTypeOrUnknown(0)));
        }
        var schema = super.resolve(annotated, context, chain);
        if (type != null && type.isRecordType()) {
            var model = context.getDefinedModels().get(_typeName(type));
            if (model != null && model.getProperties() != null) {
                complete(model, type);
                model.setMinProperties(type.getRawClass().isAnnotationPresent(GivesSomething.class) ? 1 : null);
            }
        }
        return schema;
    }

    private static AnnotatedType content(AnnotatedType patch, JavaType content) {
        return new AnnotatedType()
                .type(content)
                .ctxAnnotations(patch.getCtxAnnotations())
                .parent(patch.getParent())
                .schemaProperty(patch.isSchemaProperty())
                .propertyName(patch.getPropertyName())
                .resolveAsRef(patch.isResolveAsRef())
                .jsonViewAnnotation(patch.getJsonViewAnnotation());
    }

    private void complete(Schema<?> model, JavaType type) {
        for (var component : type.getRawClass().getRecordComponents()) {
            var name = _mapper.getPropertyNamingStrategy().nameForField(null, null, component.getName());
            var property = model.getProperties().get(name);
            if (property != null) {
                var constraints = constraints(component);
                applyBeanValidatorAnnotations(property, constraints, model, false);
                correctItems(component, property);
                dropMeaninglessBounds(property);
                if (isNullable(component, constraints) && !isLeftOutWhenNull(component)) {
                    model.getProperties().put(name, nullable(property));
                }
                require(model, name, component);
            }
        }
    }

    /** What a constraint leaves open, the library writes as the widest there is. */
    private static void dropMeaninglessBounds(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (Objects.equals(schema.getMaxLength(), Integer.MAX_VALUE)) {
            schema.setMaxLength(null);
        }
        if (Objects.equals(schema.getMaxItems(), Integer.MAX_VALUE)) {
            schema.setMaxItems(null);
        }
        dropMeaninglessBounds(schema.getItems());
    }

    /** The library takes what is said of a list in a {@link Patch} for being said of its items. */
    private void correctItems(RecordComponent component, Schema<?> property) {
        var items = property.getItems();
        if (component.getType() == Patch.class && items != null && items.get$ref() == null) {
            items.maxLength(null).minLength(null).pattern(null);
            if (content(component) instanceof AnnotatedParameterizedType list) {
                var constraints = list.getAnnotatedActualTypeArguments()[0].getAnnotations();
                applyBeanValidatorAnnotations(items, constraints, property, false);
            }
        }
    }

    private static void require(Schema<?> model, String name, RecordComponent component) {
        var required = new LinkedHashSet<String>(model.getRequired() == null ? List.of() : model.getRequired());
        if (Nullness.isRequired(component)) {
            required.add(name);
        } else {
            required.remove(name);
        }
        model.setRequired(List.copyOf(required));
    }

    private static Annotation[] constraints(RecordComponent component) {
        var content = content(component);
        return content == null ? new Annotation[0] : content.getAnnotations();
    }

    /** What a {@link Patch} holds; null for any other component. */
    private static java.lang.reflect.@Nullable AnnotatedType content(RecordComponent component) {
        return component.getType() == Patch.class
                        && component.getAnnotatedType() instanceof AnnotatedParameterizedType patch
                ? patch.getAnnotatedActualTypeArguments()[0]
                : null;
    }

    private static boolean isLeftOutWhenNull(RecordComponent component) {
        var include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static boolean isNullable(RecordComponent component, Annotation[] constraints) {
        return component.getType() == Patch.class
                ? Arrays.stream(constraints).noneMatch(NotNull.class::isInstance)
                : Nullness.isNullable(component) && !component.isAnnotationPresent(NotNullIfGiven.class);
    }

    /** A plain type gets a second one; a named or enumerated one an alternative. */
    private static Schema<?> nullable(Schema<?> property) {
        var plain = property.get$ref() == null && property.getEnum() == null && property.getTypes() != null;
        if (plain) {
            var types = new LinkedHashSet<>(property.getTypes());
            types.add("null");
            property.setTypes(types);
            return property;
        }
        return property.getAnyOf() != null ? property : new Schema<>().anyOf(List.of(property, nothing()));
    }

    private static Schema<?> nothing() {
        return new Schema<>().types(Set.of("null"));
    }
}
