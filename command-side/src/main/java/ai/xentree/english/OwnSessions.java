package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.sessions.FindSessionLearner;
import ai.xentree.web.security.Caller;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows whose sessions are whose. */
@Component
final class OwnSessions {

    private final QueryGateway queries;

    OwnSessions(QueryGateway queries) {
        this.queries = queries;
    }

    /** Refuses a session that is named but not the learner's own; it may be over. */
    void require(@Nullable UUID sessionId, Caller learner) {
        if (sessionId == null) {
            return;
        }
        var whose = queries.query(new FindSessionLearner(sessionId), UUID.class).join();
        if (!learner.userId().equals(whose)) {
            throw Refusal.notFound("The session");
        }
    }
}
