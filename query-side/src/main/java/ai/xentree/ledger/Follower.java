package ai.xentree.ledger;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.projection.ProjectionPositions;
import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.proof.Hash;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enters events into the tree in the order of their positions, behind the commands that stored them and never in their way:
 * a batch, its tiles, then its position. What was not recorded when a program ended is entered again, the same way.
 */
final class Follower implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration CLAIM_EVERY = Duration.ofSeconds(5);

    private final RawEvents events;
    private final Tiles tiles;
    private final Ledger ledger;
    private final ProjectionPositions positions;
    private final Soundness soundness;
    private final LedgerSettings settings;
    private final InstantSource clock;
    private final Rest rest = new Rest();
    private volatile @Nullable String trouble;

    Follower(
            RawEvents events,
            Tiles tiles,
            Ledger ledger,
            ProjectionPositions positions,
            Soundness soundness,
            LedgerSettings settings,
            InstantSource clock) {
        this.events = events;
        this.tiles = tiles;
        this.ledger = ledger;
        this.positions = positions;
        this.soundness = soundness;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() {
        while (!rest.isOver()) {
            try {
                if (positions.claim(Ledger.NAME, clock.instant())) {
                    follow();
                }
            } catch (RuntimeException | Error e) {
                report(e);
            }
            rest.take(AFTER_FAILURE);
        }
    }

    private void report(Throwable failure) {
        var message = failure instanceof LedgerBroken ? failure.getMessage() : failure.toString();
        if (!String.valueOf(message).equals(trouble)) {
            LOG.error("Events are not entered into the tree: {}", message);
        }
        trouble = message;
    }

    private void follow() {
        var edge = resume();
        trouble = null;
        try {
            var claimedUntil = clock.instant().plus(CLAIM_EVERY);
            while (!rest.isOver()) {
                if (clock.instant().isAfter(claimedUntil)) {
                    if (!positions.renew(Ledger.NAME, clock.instant())) {
                        return;
                    }
                    claimedUntil = clock.instant().plus(CLAIM_EVERY);
                }
                var began = System.nanoTime();
                enter(edge);
                rest.take(settings.rest(Duration.ofNanos(System.nanoTime() - began)));
            }
        } finally {
            positions.release(Ledger.NAME);
        }
    }

    /** Enters the next events, if there are any; for the first time as far as it was recorded. */
    void enter(TreeEdge edge) {
        var batch = events.after(edge.size(), settings.batchSize());
        if (batch.isEmpty()) {
            if (events.head() < edge.size()) {
                soundness.check(edge.size());
            }
            return;
        }
        append(edge, batch);
        tiles.save(edge.changed());
        record(edge.size(), Instant.ofEpochMilli(batch.getLast().storedAt()));
    }

    private static void append(TreeEdge edge, List<RawEvent> batch) {
        for (var event : batch) {
            if (event.position() != edge.size() + 1) {
                throw new LedgerBroken(
                        "Event " + (edge.size() + 1) + " is missing; the next there is " + event.position() + ".");
            }
            edge.append(Hash.ofLeaf(event.canonicalBytes()));
        }
    }

    /** Where the tree goes on: where it was recorded, or at the first event where what was kept of it is not all there. */
    TreeEdge resume() {
        var size = ledger.size();
        try {
            soundness.check(size);
            return TreeEdge.of(tiles, size);
        } catch (TileMissing e) {
            LOG.warn("{} It is made from the first event.", e.getMessage());
            record(0, Instant.EPOCH);
            return new TreeEdge();
        }
    }

    private void record(long size, Instant storedAt) {
        positions.save(Ledger.NAME, new Position(Ledger.VERSION, size, storedAt));
    }

    /** Goes on without rest until everything stored by now is entered. */
    void hurry() {
        rest.skip();
    }

    /** Is to be called before it runs, for the first time or again. */
    void prepare() {
        rest.begin();
    }

    void stop() {
        rest.end();
    }

    /** Why events are not entered, if they are not. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
