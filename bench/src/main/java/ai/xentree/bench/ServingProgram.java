package ai.xentree.bench;

import ai.xentree.core.Ids;
import ai.xentree.identity.PlatformRole;
import ai.xentree.projection.Projections;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.past.Landmarks;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program, serving over HTTP. */
public record ServingProgram(ConfigurableApplicationContext context) implements AutoCloseable {

    static final String ADMIN = "admin";
    static final String PASSWORD = "only for a benchmark 42";

    private static final Duration READABLE_WITHIN = Duration.ofMinutes(30);
    private static final int LOOK_EVERY_MILLIS = 50;
    private static final String TREE = "ledger";
    private static final int EVENTS_A_SIEVE = 1_000;

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

    /**
     * Waits until nothing is left to do for the events there are: the read models, the tree, the sieves of the log, and the
     * landmarks of the past.
     */
    public void awaitSettled() throws InterruptedException {
        awaitReadModels();
        var head = context.getBean(Projections.class).head();
        var tree = context.getBean(ReadModelFreshness.class);
        await(() -> tree.of(TREE).position() >= head);
        await(() -> sieves() >= head / EVENTS_A_SIEVE);
        await(context.getBean(Landmarks.class)::areAllThere);
    }

    private long sieves() {
        var progress = context.getBean(ReadModelPlace.class)
                .getCollection("audit_memberships")
                .find(Filters.eq("_id", "progress"))
                .first();
        return progress == null ? 0 : progress.getLong("stretches");
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        var until = System.nanoTime() + READABLE_WITHIN.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - until > 0) {
                throw new IllegalStateException("What is done behind the read models was not done in time.");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
