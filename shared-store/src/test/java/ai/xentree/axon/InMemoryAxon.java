package ai.xentree.axon;

import ai.xentree.core.Command;
import ai.xentree.core.DomainEvent;
import ai.xentree.vault.InMemoryVault;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Axon as the programs set it up, on an event store in memory: for tests of handlers that touch several aggregates. */
public final class InMemoryAxon implements AutoCloseable {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final InMemoryVault vault = new InMemoryVault();
    private final Configuration axon;

    /** With what those modules add. */
    public InMemoryAxon(AxonModule... modules) {
        var settings = new AxonConfiguration();
        axon = settings.axon(
                configurer -> configurer.configureEmbeddedEventStore(c -> engine),
                settings.eventSerializer(settings.personKeys(vault)),
                List.of(modules));
        axon.start();
    }

    /** Sends a command. */
    public <R> R send(Command command) {
        return new Commands(axon.commandGateway()).send(command);
    }

    /** All events so far. */
    public List<DomainEvent> events() {
        return engine.readEvents(null, false)
                .map(EventMessage::getPayload)
                .map(DomainEvent.class::cast)
                .toList();
    }

    /** Where events come from and when. */
    public List<? extends EventMessage<?>> messages() {
        return engine.readEvents(null, false).toList();
    }

    /** Axon itself. */
    public Configuration configuration() {
        return axon;
    }

    /** The vault that goes with it. */
    public InMemoryVault vault() {
        return vault;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
