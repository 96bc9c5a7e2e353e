package ai.xentree.events;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What aggregates are called outside. In the store an aggregate's id begins with its kind. Outside it is a UUID: that of the
 * thing the aggregate is of, where that is one thing with an aggregate of its own; otherwise one made from the id in the store.
 */
public final class AggregateIds {

    /** Kinds that go with another one, whose UUID is that one's. */
    private static final Set<String> SECONDARY = Set.of("lvi-weights", "inactivity-policy", "integration-keys");

    private AggregateIds() {}

    /** The UUID of an aggregate by its id in the store. */
    public static UUID outside(String aggregateId) {
        var colon = aggregateId.indexOf(':');
        return colon < 0 || SECONDARY.contains(aggregateId.substring(0, colon))
                ? made(aggregateId)
                : uuid(aggregateId.substring(colon + 1)).orElseGet(() -> made(aggregateId));
    }

    private static UUID made(String aggregateId) {
        return UUID.nameUUIDFromBytes(aggregateId.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
