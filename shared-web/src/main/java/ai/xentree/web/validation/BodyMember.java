package ai.xentree.web.validation;

import ai.xentree.web.errors.FieldPaths;
import ai.xentree.web.json.MemberNames;
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
 * @param javaName as the record writes it
 * @param required whether a body must have it
 */
record BodyMember(String name, String javaName, boolean required, Method accessor) {

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

    /** Where a body has a fault, as the API writes it: members of the body itself by their name, further in as all others. */
    static String pathIn(Object body, String javaPath) {
        var end = javaPath.split("[.\\[<]", 2)[0].length();
        var name = body instanceof Record members
                ? of(members).stream()
                        .filter(member -> member.javaName().equals(javaPath.substring(0, end)))
                        .map(BodyMember::name)
                        .findFirst()
                        .orElse("")
                : "";
        return name.isEmpty() ? FieldPaths.onWire(javaPath) : name + FieldPaths.onWire(javaPath.substring(end));
    }

    private static BodyMember of(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new BodyMember(MemberNames.of(component), component.getName(), Nullness.isRequired(component), accessor);
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
