package ai.xentree.audit;

import ai.xentree.axon.EventOrigin;
import ai.xentree.events.AggregateIds;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventTypes;
import ai.xentree.events.RawEvent;
import ai.xentree.web.json.WireText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; what is null does not matter.
 *
 * @param eventType with or without the feature that it begins with
 * @param from stored at or after
 * @param to stored before
 */
record Filter(
        @Nullable UUID organizationId,
        @Nullable UUID aggregateId,
        @Nullable String aggregateType,
        @Nullable String eventType,
        @Nullable UUID actorId,
        @Nullable String correlationId,
        @Nullable Instant from,
        @Nullable Instant to) {

    private static final EventTypes TYPES = new EventTypes(EventFamilies.ALL);
    private static final String GIVEN = "(given)";

    /** Whether an event of that origin is wanted; whose it may be is a matter of {@link Visible}. */
    boolean matches(EventOrigin origin) {
        return is(actorId, origin.actorId()) && is(correlationId, origin.correlationId());
    }

    /** Whether an event may be wanted, as far as that can be told without decoding anything of it. */
    boolean mayMatch(RawEvent event) {
        return (eventType == null || isOfType(event.name(), eventType))
                && is(aggregateType, event.aggregateType())
                && (from == null || event.storedAt() >= from.toEpochMilli())
                && (to == null || event.storedAt() < to.toEpochMilli())
                && (aggregateId == null
                        || (event.aggregateId() != null
                                && aggregateId.equals(AggregateIds.outside(event.aggregateId()))));
    }

    private static boolean isOfType(String name, String wanted) {
        return name.equals(wanted) || name.endsWith("." + wanted);
    }

    private static boolean is(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    /** The same without what somebody may have typed in, which could identify a person. */
    String recorded() {
        return new Filter(
                        organizationId,
                        aggregateId,
                        aggregateType == null ? null : GIVEN,
                        eventType == null || isKnown(eventType) ? eventType : GIVEN,
                        actorId,
                        correlationId == null ? null : GIVEN,
                        from,
                        to)
                .text();
    }

    private static boolean isKnown(String eventType) {
        return TYPES.all().stream()
                .anyMatch(type -> isOfType(EventTypes.declared(type).value(), eventType));
    }

    /** As parameters of a query, in a fixed order; empty where everything is wanted. */
    String text() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("organization_id", organizationId);
        all.put("aggregate_id", aggregateId);
        all.put("aggregate_type", aggregateType);
        all.put("event_type", eventType);
        all.put("actor_id", actorId);
        all.put("correlation_id", correlationId);
        all.put("from", from == null ? null : WireText.of(from));
        all.put("to", to == null ? null : WireText.of(to));
        return all.entrySet().stream()
                .filter(entry -> Objects.nonNull(entry.getValue()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }
}
