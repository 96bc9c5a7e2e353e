package ai.xentree.events;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.Personal;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of a record that are {@link Personal}, and how to make a copy with others in their place. */
final class PersonalComponents {

    /** What becomes of a personal value that is there. */
    interface Mapping {
        @Nullable
        String map(String field, String text);
    }

    private static final ClassValue<PersonalComponents> CACHE = new ClassValue<>() {
        @Override
        protected PersonalComponents computeValue(Class<?> type) {
            return new PersonalComponents(type);
        }
    };

    private final RecordComponent[] components;
    private final boolean empty;

    private PersonalComponents(Class<?> type) {
        components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        empty = Stream.of(components).noneMatch(PersonalComponents::personal);
        if (!empty && !AboutPerson.class.isAssignableFrom(type)) {
            throw new IllegalStateException(type + " has personal components, so it must say about whom.");
        }
    }

    static PersonalComponents of(Class<?> type) {
        return CACHE.get(type);
    }

    boolean isEmpty() {
        return empty;
    }

    Object map(Object event, Mapping mapping) {
        try {
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                var value = components[i].getAccessor().invoke(event);
                values[i] = value != null && personal(components[i])
                        ? mapping.map(components[i].getName(), (String) value)
                        : value;
            }
            return constructor(event.getClass()).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A copy of " + event.getClass() + " cannot be made.", e);
        }
    }

    private Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static boolean personal(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class);
    }
}
