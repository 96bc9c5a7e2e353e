package ai.xentree.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.Doorkeeper;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

class LimitsConfigurationTest {

    private static final Rate RATE = Rate.valueOf("10/1m");

    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(LimitsConfiguration.class, SharedLimitsConfiguration.class)
            .withPropertyValues("xentree.rate-limits.enabled=true")
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Vault.class, InMemoryVault::new);

    @AfterEach
    void close() {
        mongo.shutdownNow();
    }

    @Test
    void aProgramWithItsOwnSecretsCountsByItself() {
        program.run(context -> assertThat(context.getBean(AllowanceMaker.class)).isInstanceOf(LocalAllowances.class));
    }

    @Test
    void aProgramWhoseSecretsAreInMongoDbCountsTogetherWithOthers() {
        try (var client = MongoClients.create(mongo.bindAndGetConnectionString())) {
            program.withPropertyValues("xentree.vault.store=mongo")
                    .withBean(MongoOperations.class, () -> new MongoTemplate(client, "xentree"))
                    .run(context -> {
                        context.getBean(Allowances.class)
                                .of(LimitKind.USER, "mara", RATE)
                                .take();
                        assertThat(client.getDatabase("xentree")
                                        .getCollection("rate_limits")
                                        .countDocuments())
                                .isEqualTo(1);
                    });
        }
    }

    @Test
    void limitsAreTurnedOffByEitherSpellingOfTheirName() {
        for (var name : new String[] {"XENTREE_RATELIMITS_ENABLED", "XENTREE_RATE_LIMITS_ENABLED"}) {
            new ApplicationContextRunner()
                    .withInitializer(context -> setVariable(context.getEnvironment(), name))
                    .withUserConfiguration(LimitsConfiguration.class)
                    .withBean(Clock.class, Clock::systemUTC)
                    .run(context -> assertThat(context).doesNotHaveBean(Doorkeeper.class));
        }
    }

    /** As if the program had been started with it, and with no other. */
    private static void setVariable(ConfigurableEnvironment environment, String name) {
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, "false")));
        ConfigurationPropertySources.attach(environment);
    }
}
