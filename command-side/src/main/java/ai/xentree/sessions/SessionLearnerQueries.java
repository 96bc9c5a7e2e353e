package ai.xentree.sessions;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Tells whose a session is, from its first event and so without delay. */
final class SessionLearnerQueries {

    private final EventStore events;

    SessionLearnerQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    @Nullable
    UUID handle(FindSessionLearner query) {
        return events.readEvents(SessionCommand.aggregateId(query.sessionId()))
                .asStream()
                .map(Message::getPayload)
                .map(SessionEvent.class::cast)
                .map(SessionEvent::userId)
                .findFirst()
                .orElse(null);
    }
}
