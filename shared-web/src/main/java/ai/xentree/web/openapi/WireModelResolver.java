package ai.xentree.web.openapi;

import ai.xentree.web.json.MemberNames;
import ai.xentree.web.json.Patch;
import ai.xentree.web.json.WireNames;
import ai.xentree.web.validation.GivesSomething;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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
                complete(model, type.getRawClass());
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

    private void complete(Schema<?> model, Class<?> type) {
        var required = new LinkedHashSet<String>(model.getRequired() == null ? List.of() : model.getRequired());
        for (var recordComponent : type.getRecordComponents()) {
            var component = new PublishedComponent(recordComponent);
            var name = MemberNames.of(recordComponent);
            model.getProperties().computeIfPresent(name, (n, property) -> complete(model, property, component));
            if (component.isRequired()) {
                required.add(name);
            } else {
                required.remove(name);
            }
        }
        model.setRequired(List.copyOf(required));
        model.setMinProperties(type.isAnnotationPresent(GivesSomething.class) ? 1 : null);
    }

    private Schema<?> complete(Schema<?> model, Schema<?> property, PublishedComponent component) {
        applyBeanValidatorAnnotations(property, component.constraints(), model, false);
        var items = property.getItems();
        if (component.isPatch() && items != null && items.get$ref() == null) {
            items.maxLength(null).minLength(null).pattern(null); // taken from the list by mistake
            applyBeanValidatorAnnotations(items, component.constraintsOfItems(), property, false);
        }
        PublishedComponent.dropMeaninglessBounds(property);
        if (component.isLeftOutWhenNull()) {
            property.addExtension(BodySchemas.LEFT_OUT, true);
        }
        return component.isNullable() ? PublishedComponent.orNull(property) : property;
    }
}
