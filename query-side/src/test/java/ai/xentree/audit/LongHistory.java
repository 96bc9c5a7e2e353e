package ai.xentree.audit;

import ai.xentree.core.DomainEvent;
import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.organizations.MembershipCommand;
import ai.xentree.organizations.MembershipEvent;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.vault.InMemoryVault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A history in memory that counts what is read of it. */
final class LongHistory implements RawEvents {

    private static final EventSerializer SERIALIZER = new EventSerializer(
            new EventTypes(EventFamilies.ALL), new PersonalDataCipher(new PersonKeys(new InMemoryVault())));

    private static final StoredPayloads PAYLOADS = new StoredPayloads(SERIALIZER);

    private final List<RawEvent> events = new ArrayList<>();
    private int read;

    /** Something happens, one millisecond after what happened before. */
    void add(@Nullable UUID tenant, UUID actor, String name) {
        add(tenant, actor, name, "{}");
    }

    /** The same with a payload. */
    void add(@Nullable UUID tenant, UUID actor, String name, String payload) {
        add(tenant, actor, "thing:" + actor, name, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** A membership begins or ends. */
    void add(UUID actor, MembershipEvent event) {
        add(null, actor, MembershipCommand.aggregateId(event.organizationId(), event.userId()), event);
    }

    /** Something happens in a session, for no organization. */
    void add(UUID actor, SessionEvent event) {
        add(null, actor, "session:" + event.sessionId(), event);
    }

    private void add(@Nullable UUID tenant, UUID actor, String aggregateId, DomainEvent event) {
        var payload = SERIALIZER.serialize(event, byte[].class).getData();
        add(tenant, actor, aggregateId, EventTypes.declared(event.getClass()).value(), payload);
    }

    private void add(@Nullable UUID tenant, UUID actor, String aggregateId, String name, byte[] payload) {
        var position = events.size() + 1L;
        var metadata = "{\"actor\":\"%s\",\"request_id\":\"r%d\"%s}"
                .formatted(actor, position, tenant == null ? "" : ",\"tenant\":\"" + tenant + "\"");
        events.add(new RawEvent(
                position,
                new UUID(7, position).toString(),
                "Thing",
                aggregateId,
                position,
                name,
                "1",
                position,
                metadata.getBytes(StandardCharsets.UTF_8),
                payload));
    }

    /** What auditors see of it. */
    Sight sight(AuditSettings settings) {
        return new Sight(new CountedSessions(PAYLOADS, new KnownMemberships(this, PAYLOADS, settings)));
    }

    /** The newest event. */
    RawEvent newest() {
        return events.getLast();
    }

    List<RawEvent> all() {
        return List.copyOf(events);
    }

    /** How many events were read since this was last asked. */
    int read() {
        int count = read;
        read = 0;
        return count;
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public List<RawEvent> after(long position, int atMost) {
        var found = events.stream().skip(position).limit(atMost).toList();
        read += found.size();
        return found;
    }

    @Override
    public List<RawEvent> ofAggregate(String aggregateId, long fromSequence, int atMost) {
        return events.stream()
                .filter(event -> aggregateId.equals(event.aggregateId()) && event.sequence() >= fromSequence)
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<RawEvent> find(UUID eventId) {
        return events.stream()
                .filter(event -> event.eventId().equals(eventId.toString()))
                .findFirst();
    }
}
