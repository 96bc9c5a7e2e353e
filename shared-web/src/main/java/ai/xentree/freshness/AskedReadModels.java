package ai.xentree.freshness;

import ai.xentree.web.consistency.ReadModels;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Read models that are asked how far they have come, in this program or another. */
final class AskedReadModels implements ReadModels {

    private static final Logger LOG = LoggerFactory.getLogger(AskedReadModels.class);
    private static final Duration ANSWER_TRAVELS = Duration.ofSeconds(1);

    private final QueryGateway queries;

    AskedReadModels(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public boolean await(long position, Duration atMost) {
        try {
            return queries.query(new AwaitPosition(position, atMost), Boolean.class)
                    .get(atMost.plus(ANSWER_TRAVELS).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The read models do not say how far they have come: {}", e.toString());
            return false;
        }
    }
}
