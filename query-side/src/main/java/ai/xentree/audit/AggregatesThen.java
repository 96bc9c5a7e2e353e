package ai.xentree.audit;

import ai.xentree.core.EndsAggregate;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventTypes;
import ai.xentree.events.RawEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the command side what aggregates were. */
@Component
final class AggregatesThen {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final EventTypes TYPES = new EventTypes(EventFamilies.ALL);

    private final QueryGateway queries;

    AggregatesThen(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * What an aggregate was.
     *
     * @param last the last event to take in; null for what it was before there was any
     */
    AuditAggregateStateResponse state(
            UUID aggregateId, VisibleAggregate aggregate, Instant asOf, @Nullable RawEvent last) {
        if (last == null) {
            return new AuditAggregateStateResponse(aggregateId, aggregate.type(), asOf, 0, false, null);
        }
        return new AuditAggregateStateResponse(
                aggregateId,
                aggregate.type(),
                asOf,
                last.sequence() + 1,
                !ends(last),
                json(aggregate, last.sequence()));
    }

    /** Whether an event is the end of its aggregate, unless something follows. */
    private static boolean ends(RawEvent event) {
        return TYPES.classOf(event.name())
                .filter(type -> type.isAnnotationPresent(EndsAggregate.class))
                .isPresent();
    }

    @SuppressWarnings("unchecked") // so an object's members are told
    private @Nullable Map<String, @Nullable Object> json(VisibleAggregate aggregate, long sequence) {
        var query = new FindAggregateState(aggregate.type(), aggregate.storedId(), sequence);
        try {
            var text = queries.query(query, String.class).join();
            return text == null ? null : JSON.readValue(text, Map.class);
        } catch (CompletionException e) {
            throw new IllegalStateException("What " + aggregate.storedId() + " was is not known.", e);
        }
    }
}
