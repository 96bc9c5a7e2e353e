package ai.xentree.projection;

import ai.xentree.freshness.AwaitPosition;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;

/** Answers how far the read models have come, also to programs that hold none. */
final class FreshnessQueries {

    private final ObjectProvider<Projections> projections;

    FreshnessQueries(ObjectProvider<Projections> projections) {
        this.projections = projections;
    }

    @QueryHandler
    boolean handle(AwaitPosition query) throws InterruptedException {
        return projections.getObject().await(query.position(), query.atMost());
    }
}
