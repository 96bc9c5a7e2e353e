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

    /** Position of the newest event; −1 where there is none. */
    public long head() {
        return new EventHistory(store.get()).head();
    }

    /**
     * Takes up everything up to a position. What cannot be folded is left out, with what follows in its sequence, as it is
     * where the read model is kept up.
     *
     * @param from how much the read model holds already
     * @return how much it holds then
     * @throws InterruptedException if told to stop; the read model is then somewhere in between
     */
    public TakenUp into(Projection projection, TakenUp from, long upTo, Pace pace) throws InterruptedException {
        return new Run(new BatchFolder(projection), projection.slicesAWrite(), from, upTo, pace).toItsEnd();
    }

    /** All of it from the beginning, without the events at some positions, which were given up. */
    void into(Projection projection, long upTo, Set<Long> discarded) throws InterruptedException {
        var folder = new BatchFolder(projection, discarded);
        new Run(folder, projection.slicesAWrite(), TakenUp.NOTHING, upTo, Pace.AT_ONCE).toItsEnd();
    }

    private final class Run {

        private final EventHistory history = new EventHistory(store.get());
        private final BatchFolder folder;
        private final long atMost;
        private final long upTo;
        private final Pace pace;
        private TakenUp takenUp;

        private Run(BatchFolder folder, int slicesAWrite, TakenUp from, long upTo, Pace pace) {
            this.folder = folder;
            this.atMost = (long) Pace.AT_ONCE.eventsAtOnce() * slicesAWrite;
            this.takenUp = from;
            this.upTo = upTo;
            this.pace = pace;
        }

        private TakenUp toItsEnd() throws InterruptedException {
            while (takenUp.position() < upTo) {
                quickly();
                if (takenUp.position() < upTo) {
                    one();
                }
            }
            return takenUp;
        }

        /** As far as nothing fails. */
        private void quickly() throws InterruptedException {
            try (var follower = history.follow(takenUp.position())) {
                var well = true;
                while (well && takenUp.position() < upTo) {
                    well = several(follower);
                }
            }
        }

        /** Answers whether all went well; where an event failed nothing is written, and a single slice finds out which. */
        private boolean several(Follower follower) throws InterruptedException {
            var slice = next(follower);
            var slices = folder.slices(takenUp.setAside(), slice.getFirst());
            var began = System.nanoTime();
            while (slices.add(slice)) {
                if (slices.count() >= atMost || slices.last().position() >= upTo) {
                    write(slices.folded(), slices.last());
                    pace.restAfter(began);
                    return true;
                }
                pace.restAfter(began);
                slice = next(follower);
                began = System.nanoTime();
            }
            return false;
        }

        private void one() throws InterruptedException {
            try (var follower = history.follow(takenUp.position())) {
                var slice = next(follower);
                write(folder.fold(slice, takenUp.setAside()), slice.getLast());
            }
        }

        private List<Encoded> next(Follower follower) throws InterruptedException {
            var events = follower.next(pace.eventsAtOnce(), WAIT_MILLIS).stream()
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
            takenUp = new TakenUp(last.position(), folded.parkedSequences());
        }
    }
}
