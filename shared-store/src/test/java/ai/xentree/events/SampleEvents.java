package ai.xentree.events;

import ai.xentree.core.Since;
import ai.xentree.experience.ExperienceRules;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of every type, with a value in every component that can be told from its neighbours. */
final class SampleEvents {

    static final UUID PERSON = UUID.fromString("01900000-0000-7000-8000-0000000000aa");

    private static final Instant WHEN = Instant.parse("2026-03-02T09:00:00.123Z");

    private SampleEvents() {}

    /** As it is now. */
    static Object of(Class<?> type) {
        return of(type, EventTypes.declared(type).revision());
    }

    /** As it is read of that revision: what later ones brought is null. */
    static Object of(Class<?> type, int revision) {
        try {
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Stream.of(components)
                    .map(component -> since(component) > revision ? null : value(component))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    private static int since(RecordComponent component) {
        var since = component.getAnnotation(Since.class);
        return since == null ? 1 : since.value();
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        var name = component.getName();
        if (type == UUID.class) {
            return id(name);
        }
        if (type == String.class) {
            return "a " + name;
        }
        if (type == Instant.class) {
            return WHEN.plusSeconds(name.hashCode() % 1_000);
        }
        if (type == Set.class) {
            return Set.of(id(name));
        }
        if (type == long.class) {
            return 1_234L;
        }
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == double.class) {
            return 67.5;
        }
        if (type == ExperienceRules.class) {
            return ExperienceRules.DEFAULTS;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new IllegalStateException("No sample value of " + type);
    }

    private static UUID id(String name) {
        return name.equals("userId") ? PERSON : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
