package ai.xentree.bench;

import ai.xentree.projection.Projections;
import java.io.IOException;
import java.time.Duration;
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
