package ai.xentree.audit;

import ai.xentree.axon.Provenance;
import ai.xentree.events.RawEvent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an event comes from, as its metadata say.
 *
 * @param actor who acted; null for the platform itself
 * @param tenant the organization concerned; null where none is
 * @param correlation the request that it came of; without one what the chain of messages began with
 * @param causation the message that led to it
 */
record Origin(
        @Nullable UUID actor,
        @Nullable UUID tenant,
        String correlation,
        @Nullable UUID causation) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Origin of(RawEvent event) {
        var metadata = JSON.readTree(event.metadata());
        var request = metadata.path(Provenance.REQUEST).asString("");
        return new Origin(
                uuid(metadata, Provenance.ACTOR),
                uuid(metadata, Provenance.TENANT),
                request.isEmpty() ? metadata.path(Provenance.CORRELATION).asString(event.eventId()) : request,
                uuid(metadata, Provenance.CAUSATION));
    }

    private static @Nullable UUID uuid(JsonNode metadata, String field) {
        return Optional.of(metadata.path(field).asString(""))
                .flatMap(Origin::parsed)
                .orElse(null);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // such as "system"
        }
    }
}
