package ai.xentree.reference;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import ai.xentree.projection.Projections;
import ai.xentree.scenarios.Api;
import ai.xentree.standalone.Program;
import ai.xentree.web.security.AccessTokens;
import ai.xentree.web.security.LoginSessions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole program on what is in a data folder, with its clock standing still, for anyone whom a test signs in. */
final class FrozenProgram implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-18T10:30:00Z");

    private static final UUID ADMINISTRATOR = new UUID(0, 1);
    private static final Duration READABLE_WITHIN = Duration.ofMinutes(5);

    private final ConfigurableApplicationContext context;
    private final Clock axonsClock;

    private FrozenProgram(ConfigurableApplicationContext context, Clock axonsClock) {
        this.context = context;
        this.axonsClock = axonsClock;
    }

    /** What differs from the program as it is; found only here. */
    static final class Differences {

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        @Primary
        LoginSessions everyLogInGoesOn() {
            return (user, session) -> true;
        }
    }

    /** Axon has a clock of its own, by which what the program stores at its start is stored now, too. */
    static FrozenProgram on(Path data) throws InterruptedException {
        var axonsClock = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var program = new FrozenProgram(start(data), axonsClock);
        program.awaitReadModels();
        return program;
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplication(Program.class, Differences.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--xentree.data=" + data,
                        "--xentree.sessions.sweep-every=1d",
                        "--logging.level.ai.xentree.access=warn");
    }

    private void awaitReadModels() throws InterruptedException {
        var projections = context.getBean(Projections.class);
        assertThat(projections.await(projections.head(), READABLE_WITHIN)).isTrue();
        assertThat(projections.statuses())
                .allSatisfy(status ->
                        assertThat(status.deadLetters()).as(status.name()).isZero());
    }

    /** A platform administrator. */
    Api administrator() {
        return signedIn(ADMINISTRATOR, PlatformRole.SUPER_ADMIN);
    }

    /** Somebody without rights on the platform. */
    Api user(UUID user) {
        return signedIn(user, PlatformRole.USER);
    }

    private Api signedIn(UUID user, PlatformRole role) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var token = context.getBean(AccessTokens.class).issue(user, new UUID(0, 2), role, NOW);
        return Api.at(URI.create("http://localhost:" + port)).as(token);
    }

    @Override
    public void close() {
        context.close();
        GenericEventMessage.clock = axonsClock;
    }
}
