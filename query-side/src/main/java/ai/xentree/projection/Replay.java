package ai.xentree.projection;

import ai.xentree.projection.EventHistory.Encoded;
import ai.xentree.projection.EventHistory.Follower;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** History once more, up to some point of it, into a read model that nothing else writes. */
public final class Replay {

    private static final int EVENTS_AT_ONCE = 10_000;
    private static final long WAIT_MILLIS = 1_000;

    private final Supplier<EventStore> store;

    /** That of a store, which need not be there before it is asked. */
    public Replay(Supplier<EventStore> store) {
        this.store = store;
    }

    /**
     * Position of the last event before the first one that was stored later than an instant; −1 where there is none. Whatever
     * is stored afterwards, the answer for an instant that has passed stays the same.
     */
    public long positionAt(Instant instant) {
        return store.get().createTokenAt(instant.plusMillis(1)) instanceof GlobalSequenceTrackingToken token
                ? token.getGlobalIndex()
                : ProjectionPositions.NONE;
    }

    /**
     * Takes up everything up to a position. What cannot be folded is left out, with what follows in its sequence, as it is
     * where the read model is kept up.
     *
     * @throws InterruptedException if told to stop; the read model is then somewhere in between
     */
    public void into(Projection projection, long upTo) throws InterruptedException {
        into(projection, upTo, Set.of());
    }

    /** The same without the events at some positions, which were given up. */
    void into(Projection projection, long upTo, Set<Long> discarded) throws InterruptedException {
        new Run(new BatchFolder(projection, discarded), projection.slicesAWrite(), upTo).toItsEnd();
    }

    private final class Run {

        private final EventHistory history = new EventHistory(store.get());
        private final BatchFolder folder;
        private final long atMost;
        private final long upTo;
        private Set<String> parked = Set.of();
        private long position = ProjectionPositions.NONE;

        private Run(BatchFolder folder, int slicesAWrite, long upTo) {
            this.folder = folder;
            this.atMost = (long) EVENTS_AT_ONCE * slicesAWrite;
            this.upTo = upTo;
        }

        private void toItsEnd() throws InterruptedException {
            while (position < upTo) {
                quickly();
                if (position < upTo) {
                    one();
                }
            }
        }

        /** As far as nothing fails. */
        private void quickly() throws InterruptedException {
            try (var follower = history.follow(position)) {
                var well = true;
                while (well && position < upTo) {
                    well = several(follower);
                }
            }
        }

        /** Answers whether all went well; where an event failed nothing is written, and a single slice finds out which. */
        private boolean several(Follower follower) throws InterruptedException {
            var slice = next(follower);
            var slices = folder.slices(parked, slice.getFirst());
            while (slices.add(slice)) {
                if (slices.count() >= atMost || slices.last().position() >= upTo) {
                    write(slices.folded(), slices.last());
                    return true;
                }
                slice = next(follower);
            }
            return false;
        }

        private void one() throws InterruptedException {
            try (var follower = history.follow(position)) {
                var slice = next(follower);
                write(folder.fold(slice, parked), slice.getLast());
            }
        }

        private List<Encoded> next(Follower follower) throws InterruptedException {
            var events = follower.next(EVENTS_AT_ONCE, WAIT_MILLIS).stream()
                    .filter(event -> event.position() <= upTo)
                    .toList();
            if (events.isEmpty()) {
                throw new IllegalStateException("History ends before position " + upTo + ".");
            }
            return events;
        }

        private void write(BatchFolder.Folded folded, Encoded last) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            folded.batch().flush(last.position());
            parked = folded.parkedSequences();
            position = last.position();
        }
    }
}
