package ai.xentree.web.openapi;

import ai.xentree.web.json.NotNullIfGiven;
import ai.xentree.web.json.Nullness;
import ai.xentree.web.json.Patch;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** What the declaration of a record's component says that the library does not see. */
record PublishedComponent(RecordComponent component) {

    private static final Annotation[] NONE = {};

    boolean isRequired() {
        return Nullness.isRequired(component);
    }

    boolean isNullable() {
        return isPatch()
                ? Arrays.stream(constraints()).noneMatch(NotNull.class::isInstance)
                : Nullness.isNullable(component)
                        && !component.isAnnotationPresent(NotNullIfGiven.class)
                        && !isLeftOutWhenNull();
    }

    boolean isLeftOutWhenNull() {
        var include = AnnotatedElementUtils.getMergedAnnotation(component.getAccessor(), JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    /** The constraints on what a {@link Patch} holds. */
    Annotation[] constraints() {
        var content = content();
        return content == null ? NONE : content.getAnnotations();
    }

    /** The constraints on the items of a list that a {@link Patch} holds. */
    Annotation[] constraintsOfItems() {
        return content() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0].getAnnotations()
                : NONE;
    }

    boolean isPatch() {
        return component.getType() == Patch.class;
    }

    private @Nullable AnnotatedType content() {
        return isPatch() && component.getAnnotatedType() instanceof AnnotatedParameterizedType patch
                ? patch.getAnnotatedActualTypeArguments()[0]
                : null;
    }

    /** The same or null: a plain type gets a second one, a named or enumerated one an alternative. */
    static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getEnum() == null && schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.add("null");
            schema.setTypes(types);
            return schema;
        }
        var nothing = new Schema<>().types(Set.of("null"));
        return schema.getAnyOf() != null ? schema : new Schema<>().anyOf(List.of(schema, nothing));
    }

    /** Removes bounds that a constraint leaves open; the library writes the widest there are. */
    static void dropMeaninglessBounds(@Nullable Schema<?> schema) {
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
}
