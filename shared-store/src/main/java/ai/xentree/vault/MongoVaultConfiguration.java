package ai.xentree.vault;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Secrets in MongoDB, where {@code xentree.vault.store} says {@code mongo}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "xentree.vault.store", havingValue = "mongo")
@EnableConfigurationProperties(VaultSettings.class)
class MongoVaultConfiguration {

    @Bean
    Vault mongoVault(MongoClient client, VaultSettings settings, Clock clock) {
        return SealedVault.open(
                MongoVault.in(client.getDatabase(settings.database()), clock), settings.masterKeySource());
    }
}
