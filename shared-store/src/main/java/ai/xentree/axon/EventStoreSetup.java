package ai.xentree.axon;

import org.axonframework.config.Configurer;

/** Which event store Axon runs on, and how its messages travel. */
@FunctionalInterface
public interface EventStoreSetup {

    /** Sets it up. */
    void configure(Configurer configurer);
}
