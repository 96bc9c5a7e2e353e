package ai.xentree.axon;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Events as Axon Server holds them. Its tokens count from 0, positions from 1. */
@Component
@ConditionalOnProperty("xentree.axonserver.servers")
final class AxonServerRawEvents implements RawEvents {

    private static final long WITHIN_SECONDS = 10;
    private static final int BUFFER = 1_000;
    private static final int TIME_ORDERED = 7;
    private static final int BITS_BELOW_TIME = 16;

    /** How far an id's time may lie from the time of its event, and events from their order in time. */
    private static final long AROUND = Duration.ofMinutes(1).toMillis();

    private final Configuration axon;

    AxonServerRawEvents(Configuration axon) {
        this.axon = axon;
    }

    private EventChannel events() {
        return axon.getComponent(AxonServerConnectionManager.class)
                .getConnection()
                .eventChannel();
    }

    @Override
    public long head() {
        return result(events().getLastToken()) + 1;
    }

    @Override
    public List<RawEvent> after(long position, int atMost) {
        var last = Math.min(head(), position + atMost);
        var found = new ArrayList<RawEvent>();
        if (last > position) {
            try (var stream = stream(position)) {
                while (found.size() < last - position) {
                    found.add(AxonServerEvents.raw(next(stream)));
                }
            }
        }
        return found;
    }

    /** Axon Server does not say at which positions an aggregate's events are, so each is looked for again. */
    @Override
    public List<RawEvent> ofAggregate(String aggregateId, long fromSequence, int atMost) {
        var found = new ArrayList<RawEvent>();
        var events = axon.eventStore().readEvents(aggregateId, fromSequence);
        while (found.size() < atMost && events.hasNext()) {
            find(UUID.fromString(events.next().getIdentifier())).ifPresent(found::add);
        }
        return found;
    }

    /** Axon Server finds no event by its id; but ours begin with the time they were made at, near which it looks. */
    @Override
    public Optional<RawEvent> find(UUID eventId) {
        if (eventId.version() != TIME_ORDERED) {
            return Optional.empty();
        }
        var madeAt = eventId.getMostSignificantBits() >>> BITS_BELOW_TIME;
        var first = Math.max(0, result(events().getTokenAt(madeAt - AROUND)));
        var wanted = eventId.toString();
        var head = head();
        try (var stream = stream(first)) {
            for (long position = first + 1; position <= head; position++) {
                var event = next(stream);
                if (event.getEvent().getMessageIdentifier().equals(wanted)) {
                    return Optional.of(AxonServerEvents.raw(event));
                }
                if (event.getEvent().getTimestamp() > madeAt + AROUND) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private EventStream stream(long afterPosition) {
        return events().openStream(afterPosition - 1, BUFFER);
    }

    private static EventWithToken next(EventStream stream) {
        try {
            var event = stream.nextIfAvailable(WITHIN_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new EventStoreException("Axon Server did not send the next event in time.");
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while events were read.", e);
        }
    }

    private static long result(Future<Long> asked) {
        try {
            return asked.get(WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new EventStoreException("Axon Server did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while Axon Server was asked.", e);
        }
    }
}
