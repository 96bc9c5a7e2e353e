package ai.xentree.audit;

import ai.xentree.axon.EventOrigin;
import ai.xentree.axon.Provenance;
import ai.xentree.claims.ClaimEvent;
import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.events.AggregateIds;
import ai.xentree.events.RawEvent;
import ai.xentree.proof.Hash;
import ai.xentree.web.json.WireJson;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.ReflectionUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows stored events as they are understood today, with what identifies a person as long as that person is not erased. */
@Component
final class ShownEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ShownEvents.class);
    private static final JsonMapper STORED = JsonMapper.shared();

    /** A keyed hash of a name that somebody holds. */
    private static final String CLAIM = "claim_id";

    private final StoredPayloads payloads;
    private final JsonMapper json;

    ShownEvents(StoredPayloads payloads, WireJson json) {
        this.payloads = payloads;
        this.json = json.ofFields();
    }

    AuditEvent show(RawEvent raw) {
        var origin = EventOrigin.of(raw);
        var event = decode(raw);
        var data = event instanceof DomainEvent ? told(event) : asStored(raw);
        return new AuditEvent(
                UUID.fromString(raw.eventId()),
                raw.name(),
                raw.revision() == null ? 1 : Integer.parseInt(raw.revision()),
                String.valueOf(raw.aggregateType()),
                AggregateIds.outside(String.valueOf(raw.aggregateId())),
                raw.sequence() + 1,
                raw.position(),
                Instant.ofEpochMilli(raw.storedAt()),
                occurredAt(event, Instant.ofEpochMilli(raw.storedAt())),
                origin.actorId(),
                actorType(origin),
                origin.tenantId(),
                origin.correlationId(),
                origin.causationId(),
                values(data),
                event instanceof Unreadable || lacksSomething(data, raw),
                Hash.ofLeaf(raw.canonicalBytes()).hex());
    }

    /** Whether an event is about a person. */
    boolean isAbout(RawEvent raw, UUID userId) {
        return contains(raw.payload(), userId.toString().getBytes(StandardCharsets.US_ASCII))
                && decode(raw) instanceof AboutPerson about
                && about.userId().equals(userId);
    }

    /** What need not be decoded is most of a history. */
    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int from = 0; from <= bytes.length - wanted.length; from++) {
            if (Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // so an object's members are told
    private static Map<String, @Nullable Object> values(ObjectNode data) {
        return STORED.convertValue(data, Map.class);
    }

    private ObjectNode told(Object event) {
        var data = json.<ObjectNode>valueToTree(event);
        if (event instanceof ClaimEvent) {
            data.remove(CLAIM);
        }
        return data;
    }

    private static ActorType actorType(EventOrigin origin) {
        return switch (origin.actorType()) {
            case Provenance.IMPORT -> ActorType.IMPORT;
            case Provenance.API_KEY -> ActorType.API_KEY;
            case null, default -> origin.actorId() == null ? ActorType.SYSTEM : ActorType.USER;
        };
    }

    /** An event whose payload is damaged, or not what its type says: the rest of the log is shown all the same. */
    private record Unreadable() {}

    private Object decode(RawEvent raw) {
        return payloads.read(raw).orElseGet(() -> {
            LOG.warn("The payload of event {} cannot be read", raw.position());
            return new Unreadable();
        });
    }

    /** Of a type that this program does not know, since a later one has stored it; nothing where that is no JSON object. */
    private static ObjectNode asStored(RawEvent raw) {
        try {
            return STORED.readTree(raw.payload()) instanceof ObjectNode object ? object : STORED.createObjectNode();
        } catch (JacksonException e) {
            return STORED.createObjectNode();
        }
    }

    /** The latest instant that the event names and that had passed when it was stored. */
    private static Instant occurredAt(Object event, Instant storedAt) {
        return Stream.of(Objects.requireNonNullElse(event.getClass().getRecordComponents(), new RecordComponent[0]))
                .filter(component -> component.getType() == Instant.class)
                .map(component -> ReflectionUtils.<Instant>invokeAndGetMethodValue(component.getAccessor(), event))
                .filter(instant -> instant != null && !instant.isAfter(storedAt))
                .max(Comparator.naturalOrder())
                .orElse(storedAt);
    }

    /** Whether something that is stored cannot be read any more. */
    private static boolean lacksSomething(ObjectNode shown, RawEvent raw) {
        var stored = asStored(raw);
        return shown.properties().stream()
                .filter(field -> field.getValue().isNull())
                .map(field -> stored.path(camel(field.getKey())))
                .anyMatch(field -> !field.isMissingNode() && !field.isNull());
    }

    private static String camel(String snake) {
        var camel = new StringBuilder();
        for (int i = 0; i < snake.length(); i++) {
            camel.append(snake.charAt(i) == '_' ? Character.toUpperCase(snake.charAt(++i)) : snake.charAt(i));
        }
        return camel.toString();
    }
}
