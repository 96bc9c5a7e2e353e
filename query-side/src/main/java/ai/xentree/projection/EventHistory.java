package ai.xentree.projection;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.DeadLetter.Failed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All events in the order they were stored. */
final class EventHistory {

    private static final Logger LOG = LoggerFactory.getLogger(EventHistory.class);

    private final EventStore store;

    EventHistory(EventStore store) {
        this.store = store;
    }

    /** Position of the newest event; −1 when there is none. */
    long head() {
        return position(store.createHeadToken());
    }

    /** Follows the events after a position, the present ones and those to come. */
    Follower follow(long after) {
        var token = after <= ProjectionPositions.NONE ? null : new GlobalSequenceTrackingToken(after);
        return new Follower(store.openStream(token));
    }

    /** When the first event at or after a position was stored; empty if there is none. */
    Optional<Instant> storedAt(long position) {
        try (var follower = follow(position - 1)) {
            return follower.next(1, 0).stream().map(Encoded::storedAt).findFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? ProjectionPositions.NONE : token.position().orElse(ProjectionPositions.NONE);
    }

    /** An event that has been stored, decoded only when asked for, because that may fail. */
    static final class Encoded {

        private final TrackedEventMessage<?> message;
        private final long position;
        private @Nullable Object decoded;

        private Encoded(TrackedEventMessage<?> message) {
            this.message = message;
            this.position = EventHistory.position(message.trackingToken());
        }

        long position() {
            return position;
        }

        Instant storedAt() {
            return message.getTimestamp();
        }

        /** The event; null where this program knows no such type. */
        @Nullable
        DomainEvent decode() {
            return payload() instanceof DomainEvent event ? event : null;
        }

        /** Kept here, because the message takes a lock each time. */
        private Object payload() {
            var known = decoded;
            if (known == null) {
                known = message.getPayload();
                decoded = known;
            }
            return known;
        }

        /** Decodes it before it is asked for; what fails then fails again when it is. */
        private void prepare() {
            try {
                decode();
            } catch (RuntimeException | Error e) {
                LOG.debug("Event {} cannot be decoded", position(), e);
            }
        }

        /** What is to be kept of it where it cannot be taken up. */
        Failed failed(String sequence, String cause) {
            var aggregate = message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : null;
            var type = message.getPayloadType().getSimpleName();
            return new Failed(sequence, position(), message.getIdentifier(), type, aggregate, cause);
        }
    }

    /**
     * Events one after another. While there is much to catch up with, the next ones are read and decoded by another thread
     * until they are asked for.
     */
    static final class Follower implements AutoCloseable {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private @Nullable FutureTask<List<Encoded>> ahead;

        private Follower(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        /** The next events, as soon as there is one; none if none comes in time. */
        List<Encoded> next(int atMost, long waitMillis) throws InterruptedException {
            var next = readAhead();
            if (next.isEmpty()) {
                next = read(atMost, waitMillis);
            }
            if (next.size() >= atMost) {
                ahead = new FutureTask<>(() -> decoded(read(atMost, 0)));
                Thread.ofPlatform().name("projection-reader").start(ahead);
            }
            return next;
        }

        private List<Encoded> readAhead() throws InterruptedException {
            var reading = ahead;
            if (reading == null) {
                return List.of();
            }
            try {
                return reading.get();
            } catch (ExecutionException e) {
                throw new EventStoreException("Events could not be read ahead.", e.getCause());
            } finally {
                ahead = null;
            }
        }

        private List<Encoded> read(int atMost, long waitMillis) throws InterruptedException {
            var batch = new ArrayList<Encoded>();
            if (stream.hasNextAvailable((int) waitMillis, TimeUnit.MILLISECONDS)) {
                do {
                    batch.add(new Encoded(stream.nextAvailable()));
                } while (batch.size() < atMost && stream.hasNextAvailable());
            }
            return batch;
        }

        private static List<Encoded> decoded(List<Encoded> events) {
            events.forEach(Encoded::prepare);
            return events;
        }

        /** Waits for what is being read ahead: a stream serves one thread at a time. */
        @Override
        public void close() {
            try {
                if (ahead != null) {
                    ahead.get();
                }
            } catch (ExecutionException e) {
                LOG.debug("What was read ahead is not wanted any more", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                stream.close();
            }
        }
    }
}
