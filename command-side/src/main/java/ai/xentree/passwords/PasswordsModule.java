package ai.xentree.passwords;

import ai.xentree.vault.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes {@link Passwords} known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasswordSettings.class)
class PasswordsModule {

    @Bean
    Passwords passwords(Vault vault, PasswordSettings settings) {
        return new Passwords(vault, PasswordHasher.argon2id(settings), settings.turns());
    }
}
