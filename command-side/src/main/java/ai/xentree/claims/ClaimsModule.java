package ai.xentree.claims;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.AxonModule;
import ai.xentree.axon.Repositories;
import ai.xentree.vault.KeyedHash;
import ai.xentree.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes {@link Claims} known: to command handlers as a component of Axon's configuration, to the rest as a bean. */
@Configuration(proxyBeanMethods = false)
class ClaimsModule {

    @Bean
    AxonModule claimAggregates(Vault vault) {
        var ids = new ClaimIds(new KeyedHash(vault, ClaimIds.PEPPER));
        return configurer -> configurer
                .configureAggregate(Aggregates.of(Claim.class))
                .registerComponent(
                        Claims.class,
                        c -> new Claims(Repositories.of(c, Claim.class, Claim::new), c.eventStore(), ids));
    }

    @Bean
    Claims claims(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Claims.class);
    }
}
