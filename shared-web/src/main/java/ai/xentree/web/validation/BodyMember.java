package ai.xentree.web.validation;

import ai.xentree.web.errors.FieldPaths;
import ai.xentree.web.json.Nullness;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a request body, as its record declares it.
 *
 * @param name as the API writes it
 * @param required whether a body must have it
 */
record BodyMember(String name, boolean required, Method accessor) {

    /** Reflection for every request would cost more than all other validation. */
    private static final ClassValue<List<BodyMember>> DECLARED = new ClassValue<>() {
        @Override
        protected List<BodyMember> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(BodyMember::of).toList();
        }
    };

    /** The members of a body, in their order. */
    static List<BodyMember> of(Record body) {
        return DECLARED.get(body.getClass());
    }

    private static BodyMember of(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new BodyMember(FieldPaths.onWire(component.getName()), Nullness.isRequired(component), accessor);
    }

    @Nullable
    Object valueIn(Record body) {
        try {
            return accessor.invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
