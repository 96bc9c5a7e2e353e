package ai.xentree.axon;

import ai.xentree.core.Ids;
import ai.xentree.core.Refused;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.health.StoreOutage;
import ai.xentree.vault.Vault;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon, set up explicitly: nothing is found on the class path, so nothing can silently stand in for what is meant to be
 * there.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AxonServerSettings.class)
class AxonConfiguration {

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Ids ids() {
        return new SortableIds();
    }

    @Bean
    PersonKeys personKeys(Vault vault) {
        return new PersonKeys(vault);
    }

    @Bean
    EventSerializer eventSerializer(PersonKeys keys) {
        return new EventSerializer(new EventTypes(EventFamilies.ALL), new PersonalDataCipher(keys));
    }

    @Bean(destroyMethod = "")
    org.axonframework.config.Configuration axon(
            EventStoreSetup store, EventSerializer serializer, List<AxonModule> modules) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureMessageSerializer(c -> Jackson3Serializer.builder().build())
                .configureEventSerializer(c -> serializer)
                .configureCorrelationDataProviders(c -> List.of(new Provenance()));
        store.configure(configurer);
        modules.forEach(module -> module.configure(configurer));
        refusalsTravel(configurer);
        outagesTravel(configurer);
        return configurer.buildConfiguration();
    }

    /** A refusal crosses the wire as the details of a failed command, in every mode the same way. */
    private static void refusalsTravel(Configurer configurer) {
        MessageHandlerInterceptor<CommandMessage<?>> interceptor = (unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused e) {
                throw new CommandExecutionException(e.getMessage(), null, e.refusal(), false);
            }
        };
        configurer.onInitialize(
                c -> c.onStart(Integer.MIN_VALUE, () -> c.commandBus().registerHandlerInterceptor(interceptor)));
    }

    /** That a store did not answer the handler of a query, likewise: its failure itself stays in its program. */
    private static void outagesTravel(Configurer configurer) {
        MessageHandlerInterceptor<QueryMessage<?, ?>> interceptor = (unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (RuntimeException e) {
                var outage = StoreOutage.behind(e);
                throw outage.isEmpty()
                        ? e
                        : new QueryExecutionException(outage.get().store() + " does not answer", e, outage.get());
            }
        };
        configurer.onInitialize(
                c -> c.onStart(Integer.MIN_VALUE, () -> c.queryBus().registerHandlerInterceptor(interceptor)));
    }

    @Bean
    AxonLifecycle axonLifecycle(org.axonframework.config.Configuration axon) {
        return new AxonLifecycle(axon);
    }

    @Bean
    Commands commands(org.axonframework.config.Configuration axon) {
        return new Commands(axon.commandGateway());
    }

    @Bean
    QueryGateway queryGateway(org.axonframework.config.Configuration axon) {
        return axon.queryGateway();
    }

    @Bean(destroyMethod = "")
    EventStore eventStore(org.axonframework.config.Configuration axon) {
        return axon.eventStore();
    }
}
