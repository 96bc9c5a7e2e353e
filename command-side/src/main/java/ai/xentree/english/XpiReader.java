package ai.xentree.english;

import ai.xentree.web.consistency.Consistency;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the XPI, which only the read models know. */
@Component
final class XpiReader {

    private static final Logger LOG = LoggerFactory.getLogger(XpiReader.class);

    private final QueryGateway queries;
    private final Consistency consistency;

    XpiReader(QueryGateway queries, Consistency consistency) {
        this.queries = queries;
        this.consistency = consistency;
    }

    /** The XPI as far as the read models have come. */
    CurrentXpi of(UUID userId) {
        return queries.query(new FindXpi(userId), CurrentXpi.class).join();
    }

    /**
     * The XPI after what the present request has written; if the read models do not show that as soon as the client likes,
     * the newest value they have. What is written is written, so this does not fail.
     *
     * @param before what it was before, for when they do not answer at all any more
     */
    CurrentXpi afterThis(UUID userId, CurrentXpi before) {
        consistency.settle();
        try {
            return of(userId);
        } catch (CompletionException e) {
            LOG.warn("The read models do not tell the XPI any more: {}", e.toString());
            return before;
        }
    }
}
