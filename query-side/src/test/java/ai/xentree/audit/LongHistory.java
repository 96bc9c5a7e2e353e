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
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.Replay;
import ai.xentree.sessions.SessionEvent;
import ai.xentree.vault.InMemoryVault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
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

    /** What it is searched by. */
    Sieves sieves(ReadModelPlace place) {
        return new Sieves(place, this, PAYLOADS);
    }

    /** The log of it. */
    Log log(Sieves sieves, int lookedAt) {
        var settings = new AuditSettings(lookedAt, Duration.ofSeconds(5), 20, 100, 1_000);
        return new Log(this, sieves, new Replay(LongHistory::noStore), settings, sight(settings));
    }

    private static EventStore noStore() {
        throw new AssertionError("only asked where a listing begins at a moment");
    }

    /** The newest event. */
    RawEvent newest() {
        return events.getLast();
    }

    List<RawEvent> all() {
        return List.copyOf(events);
    }

    /** What a search of its log finds after a position and up to another, some rows a page. */
    static List<RawEvent> found(Log log, Filter filter, Visible visible, long after, long last, int rows) {
        var found = new ArrayList<RawEvent>();
        Long next = after;
        while (next != null) {
            var part = log.part(filter, visible, next, last, rows);
            found.addAll(part.events());
            next = part.next();
        }
        return found;
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
