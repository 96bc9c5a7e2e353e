package ai.xentree.ledger;

import ai.xentree.axon.EventOrigin;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.organizations.MayAudit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Events as far as someone may read them: those of organizations that they audit; platform administrators all. */
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
                .filter(event -> (actor.superAdmin() && actor.key() == null)
                        || organization(event).filter(id -> mayAudit(id, actor)).isPresent())
                .orElseThrow(() -> Refusal.notFound("The event"));
    }

    private boolean mayAudit(UUID organizationId, Actor actor) {
        try {
            return queries.query(new MayAudit(organizationId, actor), Boolean.class)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Who may audit " + organizationId + " is not known.", e);
        }
    }

    private static Optional<UUID> organization(RawEvent event) {
        return Optional.ofNullable(EventOrigin.of(event).tenantId());
    }
}
