package ai.xentree.axon;

import ai.xentree.core.Personal;
import ai.xentree.core.Sha256;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/**
 * What an aggregate's state consists of: all fields of it and of whatever types of ours they have. Where only the meaning
 * of a state changes, {@link Revision} on the aggregate counts up.
 */
final class StateShape {

    private static final String OURS = "ai.xentree.";
    private static final int DIGITS = 16;

    private final StringBuilder text = new StringBuilder();
    private final Set<Class<?>> described = new HashSet<>();

    private StateShape() {}

    /**
     * Stands for the shape of an aggregate's state: another text for another shape.
     *
     * @throws IllegalStateException if such a state cannot be kept as it is, or must not be because it identifies a person
     */
    static String of(Class<?> aggregate) {
        return Sha256.hex(describedWhole(aggregate)).substring(0, DIGITS);
    }

    /** The shape in full. */
    static String describedWhole(Class<?> aggregate) {
        var shape = new StateShape();
        shape.describe(aggregate);
        return shape.text.toString();
    }

    private void describe(Class<?> type) {
        if (type.isArray()) {
            describe(type.getComponentType());
        } else if (type.getName().startsWith(OURS) && described.add(type)) {
            describeOurs(type);
        }
    }

    private void describeOurs(Class<?> type) {
        if (type.isInterface()) {
            throw new IllegalStateException(type + " may be one thing or another, so it could not be read back.");
        }
        var revision = type.getAnnotation(Revision.class);
        text.append(type.getName()).append(revision == null ? "" : revision.value());
        if (type.isEnum()) {
            text.append(Arrays.toString(type.getEnumConstants()));
            return;
        }
        requireImpersonal(type);
        Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .forEach(this::describe);
    }

    private void describe(Field field) {
        text.append(field.getName()).append(field.getGenericType().getTypeName());
        describe(field.getGenericType());
    }

    private void describe(Type type) {
        switch (type) {
            case Class<?> plain -> describe(plain);
            case ParameterizedType with -> {
                describe(with.getRawType());
                Stream.of(with.getActualTypeArguments()).forEach(this::describe);
            }
            default -> throw new IllegalStateException(type + " could not be read back.");
        }
    }

    private static void requireImpersonal(Class<?> type) {
        if (type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(Personal.class))) {
            throw new IllegalStateException(type + " identifies a person, so it is kept in events only, encrypted.");
        }
    }
}
