package ai.xentree.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots of aggregates that live long, so that loading one need not read all that ever happened to it. They hold the
 * aggregate's fields and the shape of its state; one of another shape is as if absent, and the next takes its place.
 */
public final class Snapshots implements SnapshotFilter {

    private final ClassValue<String> shapes = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return StateShape.of(type);
        }
    };

    /** Writes snapshots and reads them. */
    public Serializer serializer() {
        return Jackson3Serializer.builder()
                .revisionResolver(shapes::get)
                .jsonMapperBuilderCustomizer(Snapshots::fieldsOnly)
                .build();
    }

    private static void fieldsOnly(JsonMapper.Builder mapper) {
        mapper.changeDefaultVisibility(visibility -> visibility
                .withFieldVisibility(Visibility.ANY)
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE)
                .withSetterVisibility(Visibility.NONE));
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        return isCurrent(snapshot.getPayload().getType());
    }

    private boolean isCurrent(SerializedType stored) {
        try {
            return shapes.get(Class.forName(stored.getName())).equals(stored.getRevision());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
