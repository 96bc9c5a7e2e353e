package ai.xentree.axon;

import org.axonframework.config.Configurer;

/** What a feature adds to Axon: its aggregates and its handlers of commands and queries. */
@FunctionalInterface
public interface AxonModule {

    /** Adds them. */
    void configure(Configurer configurer);
}
