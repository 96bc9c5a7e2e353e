package ai.xentree.projection;

import ai.xentree.core.DomainEvent;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A history in memory that tests write to. */
public final class EmbeddedHistory implements AutoCloseable {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private long sequence;

    public EventStore store() {
        return store;
    }

    EventHistory history() {
        return new EventHistory(store);
    }

    /** Stores events and answers the position of the last. */
    public long store(DomainEvent... events) {
        for (var event : events) {
            store.publish(List.of(new GenericDomainEventMessage<>("Test", "test", sequence++, event)));
        }
        return history().head();
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
