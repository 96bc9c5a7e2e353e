package ai.xentree.ledger;

import ai.xentree.audit.FindReadableEvent;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.events.RawEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Events as far as someone may read them. */
@Component
final class ReadableEvents {

    private final QueryGateway queries;

    ReadableEvents(QueryGateway queries) {
        this.queries = queries;
    }

    /** The event, if it is there and they may read it; refuses with {@code NOT_FOUND} if not. */
    RawEvent require(UUID eventId, Actor actor) {
        return find(eventId, actor).orElseThrow(() -> Refusal.notFound("The event"));
    }

    private Optional<RawEvent> find(UUID eventId, Actor actor) {
        try {
            var query = new FindReadableEvent(eventId, actor);
            return Optional.ofNullable(queries.query(query, RawEvent.class).join());
        } catch (CompletionException e) {
            throw new IllegalStateException("Who may read " + eventId + " is not known.", e);
        }
    }
}
