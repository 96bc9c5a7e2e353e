package ai.xentree.audit;

import ai.xentree.events.EventSerializer;
import ai.xentree.events.RawEvent;
import java.util.Optional;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads stored events as they are understood today. */
@Component
final class StoredPayloads {

    private final EventSerializer serializer;

    StoredPayloads(EventSerializer serializer) {
        this.serializer = serializer;
    }

    /** What happened; nothing where the payload is damaged, or not what its type says. */
    Optional<Object> read(RawEvent raw) {
        var type = new SimpleSerializedType(raw.name(), raw.revision());
        try {
            return Optional.ofNullable(
                    serializer.deserialize(new SimpleSerializedObject<>(raw.payload(), byte[].class, type)));
        } catch (SerializationException | JacksonException e) {
            return Optional.empty();
        }
    }
}
