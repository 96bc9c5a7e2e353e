package ai.xentree.projection;

import ai.xentree.core.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** All events in the order they were stored. */
final class EventHistory {

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
        var token = after == ProjectionPositions.NONE ? null : new GlobalSequenceTrackingToken(after);
        return new Follower(store.openStream(token));
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? ProjectionPositions.NONE : token.position().orElse(ProjectionPositions.NONE);
    }

    /** An event that has been stored, decoded only when asked for, because that may fail. */
    static final class Encoded {

        private final TrackedEventMessage<?> message;

        private Encoded(TrackedEventMessage<?> message) {
            this.message = message;
        }

        long position() {
            return EventHistory.position(message.trackingToken());
        }

        Instant storedAt() {
            return message.getTimestamp();
        }

        /** The event; null where this program knows no such type. */
        @Nullable
        DomainEvent decode() {
            return message.getPayload() instanceof DomainEvent event ? event : null;
        }

        String type() {
            return message.getPayloadType().getSimpleName();
        }
    }

    /** Events one after another. */
    static final class Follower implements AutoCloseable {

        private final BlockingStream<TrackedEventMessage<?>> stream;

        private Follower(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        /** The next events, as soon as there is one; none if none comes in time. */
        List<Encoded> next(int atMost, long waitMillis) throws InterruptedException {
            var batch = new ArrayList<Encoded>();
            if (stream.hasNextAvailable((int) waitMillis, TimeUnit.MILLISECONDS)) {
                do {
                    batch.add(new Encoded(stream.nextAvailable()));
                } while (batch.size() < atMost && stream.hasNextAvailable());
            }
            return batch;
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
