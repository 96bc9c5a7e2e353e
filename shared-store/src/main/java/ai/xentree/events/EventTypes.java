package ai.xentree.events;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which class an event of a stored name is read as. */
public final class EventTypes {

    private final Map<String, Class<?>> byName = new HashMap<>();

    /** All events of those families, each a sealed interface of records. */
    public EventTypes(Collection<Class<? extends DomainEvent>> families) {
        families.forEach(this::register);
    }

    private void register(Class<?> type) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(this::register);
            return;
        }
        var earlier = byName.put(declared(type).value(), type);
        if (earlier != null) {
            throw new IllegalStateException(earlier + " and " + type + " are stored under the same name.");
        }
    }

    /** The class of the event stored under a name, if there is one. */
    public Optional<Class<?>> classOf(String storedName) {
        return Optional.ofNullable(byName.get(storedName));
    }

    /** The classes of all events. */
    public Collection<Class<?>> all() {
        return byName.values();
    }

    /** The name and revision under which events of a class are stored. */
    public static Stored declared(Class<?> type) {
        var stored = type.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalStateException(type + " lacks @Stored, so it cannot be kept.");
        }
        return stored;
    }
}
