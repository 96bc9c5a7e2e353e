package ai.xentree.axon;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.ServerConnectorConfigurerModule;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.config.Configurer;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Events and messages on Axon Server, where {@code xentree.axonserver.servers} names one. */
@Component
@ConditionalOnProperty("xentree.axonserver.servers")
final class AxonServerSetup implements EventStoreSetup {

    private final AxonServerSettings settings;

    AxonServerSetup(AxonServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure(Configurer configurer) {
        new ServerConnectorConfigurerModule().configureModule(configurer);
        configurer.registerComponent(AxonServerConfiguration.class, c -> connection());
        configurer.registerComponent(RoutingStrategy.class, c -> Aggregates.ROUTING);
        eventsNameWhereTheyComeFrom(configurer);
    }

    /** Axon sees to it on a bus of its own, but not on the one behind Axon Server. */
    private static void eventsNameWhereTheyComeFrom(Configurer configurer) {
        configurer.onInitialize(c -> c.onStart(
                Integer.MIN_VALUE,
                () -> c.commandBus()
                        .registerHandlerInterceptor(new CorrelationDataInterceptor<>(c.correlationDataProviders()))));
    }

    private AxonServerConfiguration connection() {
        var builder = AxonServerConfiguration.builder()
                .servers(settings.servers())
                .context(settings.context())
                .componentName(settings.componentName());
        if (settings.token() != null) {
            builder.token(settings.token());
        }
        if (settings.certificate() != null) {
            builder.ssl(settings.certificate());
        }
        return builder.build();
    }
}
