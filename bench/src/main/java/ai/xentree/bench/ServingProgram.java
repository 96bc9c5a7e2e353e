package ai.xentree.bench;

import ai.xentree.core.Ids;
import ai.xentree.identity.PlatformRole;
import ai.xentree.projection.Projections;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program, serving over HTTP. */
public record ServingProgram(ConfigurableApplicationContext context) implements AutoCloseable {

    static final String ADMIN = "admin";
    static final String PASSWORD = "only for a benchmark 42";

    private static final Duration READABLE_WITHIN = Duration.ofMinutes(30);

    String base() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    Browser administrator() throws IOException, InterruptedException {
        return Browser.signedIn(base(), ADMIN, PASSWORD);
    }

    /** An access token as a log-in makes it, but for the password, which is slow to check by intent. */
    public String accessToken(UUID userId, PlatformRole role) {
        var login = context.getBean(Ids.class).next();
        context.getBean(Vault.class).put("login-session", new Vault.Entry(userId + "/" + login, new byte[1], null));
        return context.getBean(AccessTokens.class)
                .issue(userId, login, role, context.getBean(Clock.class).instant());
    }

    /** Somebody who learns, signed in. */
    Browser learner(UUID userId) {
        return Browser.with(base(), accessToken(userId, PlatformRole.USER));
    }

    /** Waits until the read models show all there is. */
    public void awaitReadModels() throws InterruptedException {
        var projections = context.getBean(Projections.class);
        if (!projections.await(projections.head(), READABLE_WITHIN)) {
            throw new IllegalStateException("The read models did not catch up.");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
