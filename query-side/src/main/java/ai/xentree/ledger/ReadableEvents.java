package ai.xentree.ledger;

import ai.xentree.audit.MayReadEvent;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Events as far as someone may read them. */
@Component
final class ReadableEvents {

    private final RawEvents events;
    private final QueryGateway queries;

    ReadableEvents(RawEvents events, QueryGateway queries) {
        this.events = events;
        this.queries = queries;
    }

    /** The event, if it is there and they may read it; refuses with {@code NOT_FOUND} if not. */
    RawEvent require(UUID eventId, Actor actor) {
        return events.find(eventId)
                .filter(event -> mayRead(eventId, actor))
                .orElseThrow(() -> Refusal.notFound("The event"));
    }

    private boolean mayRead(UUID eventId, Actor actor) {
        try {
            return queries.query(new MayReadEvent(eventId, actor), Boolean.class)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Who may read " + eventId + " is not known.", e);
        }
    }
}
