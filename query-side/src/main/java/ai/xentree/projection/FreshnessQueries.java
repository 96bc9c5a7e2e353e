package ai.xentree.projection;

import ai.xentree.freshness.AwaitPosition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;

/** Answers how far the read models have come, also to programs that hold none. */
final class FreshnessQueries {

    /** Those who wait must not keep the threads that answer queries. */
    private static final Executor WAITING = command -> Thread.ofVirtual().start(command);

    private final ObjectProvider<Projections> projections;

    FreshnessQueries(ObjectProvider<Projections> projections) {
        this.projections = projections;
    }

    @QueryHandler
    CompletableFuture<Boolean> handle(AwaitPosition query) {
        return CompletableFuture.supplyAsync(() -> await(query), WAITING);
    }

    private boolean await(AwaitPosition query) {
        try {
            return projections.getObject().await(query.position(), query.atMost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
