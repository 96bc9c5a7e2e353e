package ai.xentree.axon;

import ai.xentree.core.DomainEvent;
import ai.xentree.events.PersonKeys;
import ai.xentree.vault.Vault;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;

/** Axon as the programs set it up, on an event store that lasts for one test. */
public final class InMemoryAxon implements AutoCloseable {

    private final Configuration axon;

    /** With those features. */
    public InMemoryAxon(Vault vault, AxonModule... modules) {
        var configuration = new AxonConfiguration();
        EventStoreSetup store =
                configurer -> configurer.configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine());
        axon = configuration.axon(store, configuration.eventSerializer(new PersonKeys(vault)), List.of(modules));
        axon.start();
    }

    /** The configuration that was started. */
    public Configuration configuration() {
        return axon;
    }

    /** Where to send commands. */
    public Commands commands() {
        return new Commands(axon.commandGateway());
    }

    /** Where events are kept. */
    public EventStore events() {
        return axon.eventStore();
    }

    /** What has happened to an aggregate. */
    public Stream<DomainEvent> eventsOf(String aggregateId) {
        return axon.eventStore()
                .readEvents(aggregateId)
                .asStream()
                .map(Message::getPayload)
                .map(DomainEvent.class::cast);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
