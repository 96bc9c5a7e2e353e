package ai.xentree.axon;

import ai.xentree.events.RawEvent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a stored event comes from, as its metadata says, and whose it is.
 *
 * @param tenantId the organization that the event itself names, or else that its command was for; null if neither names one
 * @param actorId who acted; null for the platform itself
 * @param actorType what acted, where the actor does not say it, such as {@link Provenance#IMPORT}
 * @param correlationId the request, or else what the chain of messages began with
 * @param causationId the message that led to it directly, if it is known
 */
public record EventOrigin(
        @Nullable UUID tenantId,
        @Nullable UUID actorId,
        @Nullable String actorType,
        String correlationId,
        @Nullable UUID causationId) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWN_ORGANIZATION = "organizationId";

    /** The origin of an event. */
    public static EventOrigin of(RawEvent event) {
        var metadata = JSON.readTree(event.metadata());
        var own = payload(event).path(OWN_ORGANIZATION);
        var chain = text(metadata, Provenance.CORRELATION).orElse(event.eventId());
        return new EventOrigin(
                own.isString() ? UUID.fromString(own.asString()) : id(metadata, Provenance.TENANT),
                id(metadata, Provenance.ACTOR),
                text(metadata, Provenance.ACTOR_TYPE).orElse(null),
                text(metadata, Provenance.REQUEST).orElse(chain),
                id(metadata, Provenance.CAUSATION));
    }

    /** What happened; nothing where that cannot be read. */
    private static JsonNode payload(RawEvent event) {
        try {
            return JSON.readTree(event.payload());
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static Optional<String> text(JsonNode metadata, String name) {
        return metadata.path(name).asStringOpt();
    }

    /** The id under a name; the platform itself acts without one. */
    private static @Nullable UUID id(JsonNode metadata, String name) {
        return text(metadata, name).flatMap(EventOrigin::parsed).orElse(null);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
