package ai.xentree.apikeys;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import ai.xentree.web.keys.KeptApiKeys;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What API keys add to the command side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiKeySettings.class)
class ApiKeysModule {

    @Bean
    AxonModule apiKeyAggregates(KeptApiKeys kept, ApiKeySettings settings) {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(ApiKey.class))
                .registerCommandHandler(c -> new ApiKeyHandler(
                        Repositories.of(c, ApiKey.class, ApiKey::new), kept, c.queryGateway(), settings));
    }
}
