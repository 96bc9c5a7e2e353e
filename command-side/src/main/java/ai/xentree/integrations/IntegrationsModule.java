package ai.xentree.integrations;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.RepeatedWork;
import ai.xentree.axon.Repositories;
import ai.xentree.stats.Oversights;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What integration tokens add to the command side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntegrationSettings.class)
class IntegrationsModule {

    @Bean
    AxonModule integrationTokens() {
        return configurer -> configurer
                .configureAggregate(Aggregates.of(IntegrationToken.class))
                .configureAggregate(Aggregates.of(KeysOfTenant.class))
                .registerCommandHandler(c -> new TokenHandler(
                        Repositories.of(c, IntegrationToken.class, IntegrationToken::new),
                        Repositories.of(c, KeysOfTenant.class, KeysOfTenant::new),
                        c.getComponent(Oversights.class)));
    }

    @Bean
    RepeatedWork sweepsOfTenantKeys(TenantKeyPairs keys, GrantingTenant tenants, IntegrationSettings settings) {
        return new RepeatedWork("tenant-keys", settings.sweepEvery(), () -> keys.keepOnlyOf(tenants::exists));
    }
}
