package ai.xentree.events;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes events as JSON under their declared names and revisions, never their classes', with personal values encrypted,
 * and reads them back.
 */
@NullUnmarked
public final class EventSerializer extends Jackson3Serializer {

    private final EventTypes types;
    private final PersonalDataCipher cipher;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Serializes events of those types. */
    public EventSerializer(EventTypes types, PersonalDataCipher cipher) {
        super(Jackson3Serializer.builder()
                .lenientDeserialization()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(
                        new SimpleModule("events").addDeserializer(Instant.class, new InstantReader()))));
        this.types = types;
        this.cipher = cipher;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        return super.serialize(object == null ? null : cipher.seal(object), expectedRepresentation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> serializedObject) {
        Object object = super.deserialize(serializedObject);
        return (T) (object == null ? null : cipher.open(object));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || !ai.xentree.core.DomainEvent.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        var declared = EventTypes.declared(type);
        return new SimpleSerializedType(declared.value(), Integer.toString(declared.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return types.classOf(type.getName()).orElseGet(() -> super.classForType(type));
    }

    /** Kept by class: finding what reads it takes as long as reading some of its fields. */
    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, super::getReader);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        return types.classOf(serializedType.getName()).map(Class::getName).orElse(serializedType.getName());
    }
}
