package ai.xentree.projection;

import ai.xentree.health.StoreOutage;
import ai.xentree.projection.EventHistory.Encoded;
import ai.xentree.projection.EventHistory.Follower;
import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.projection.ProjectionStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Keeps one read model up with history: a batch of events, one write, then the position. Whatever goes wrong is reported
 * and tried again; only being told to stop ends it.
 */
final class ProjectionRunner implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final long WAIT_MILLIS = 500;
    private static final int LONGEST_PAUSE = 5;
    private static final int LONGEST_PAUSE_OF_OUTAGE = 2;
    private static final int NARROWING = 4;

    private static final Duration LOOK_AT_LETTERS_EVERY = Duration.ofSeconds(1);

    private final Line line;
    private final EventHistory history;
    private final ProjectionPositions positions;
    private final KeptPosition kept;
    private final DeadLetters deadLetters;
    private final ProjectionSettings settings;
    private final InstantSource clock;
    private final boolean gently;
    private final Reached reached = new Reached();

    private volatile Projection projection;
    private BatchFolder folder;
    private volatile int generation;
    private int failures;
    private boolean unreachable;
    private boolean carefully;
    private Position at;
    private long notBefore = System.nanoTime();
    private Set<String> parkedSequences = Set.of();
    private volatile State state = State.WAITING;
    private volatile @Nullable String lastError;
    private long lookAtLettersAt = System.nanoTime();
    private volatile boolean lookAtLetters;
    private volatile boolean stopping;

    ProjectionRunner(
            Line line,
            EventHistory history,
            ProjectionPositions positions,
            DeadLetters deadLetters,
            ProjectionSettings settings,
            boolean gently,
            InstantSource clock) {
        this.line = line;
        this.gently = gently;
        this.generation = line.firstGeneration();
        this.projection = line.projection(generation);
        this.folder = new BatchFolder(projection);
        this.at = new Position(projection.version(), ProjectionPositions.NONE, Instant.EPOCH, generation);
        this.history = history;
        this.positions = positions;
        this.kept = new KeptPosition(positions, line.key(), settings.positionEvery());
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                if (positions.claim(line.key(), clock.instant())) {
                    follow();
                } else {
                    standBy();
                }
            } catch (InterruptedException e) {
                stopping = true;
            } catch (Throwable e) {
                report(e);
            }
            pause(retryPause());
        }
        state = State.STOPPED;
    }

    /** Another program writes the read model: what went wrong here is over. */
    private void standBy() {
        state = State.WAITING;
        lastError = null;
        failures = 0;
        unreachable = false;
        line.lookAgain();
    }

    private void report(Throwable failure) {
        failures++;
        unreachable = StoreOutage.behind(failure).isPresent();
        var described = Failures.describe(failure);
        var known = state == State.RETRYING && described.equals(lastError);
        lastError = described;
        state = State.RETRYING;
        LOG.atLevel(known ? Level.DEBUG : Level.ERROR)
                .log("Projection {} failed and will try again: {}", line.key(), described);
    }

    /** What fails again and again is tried ever more seldom; a store that is back is to be noticed soon. */
    private Duration retryPause() {
        var doublings = Math.min(failures, unreachable ? LONGEST_PAUSE_OF_OUTAGE : LONGEST_PAUSE);
        return settings.retryPause().multipliedBy(1L << doublings);
    }

    private void pause(Duration duration) {
        if (!stopping) {
            reached.pause(duration);
        }
    }

    private void follow() throws InterruptedException {
        try {
            while (!stopping && followGeneration()) {
                LOG.debug("Projection {} goes on with another generation", line.key());
            }
        } finally {
            line.rest();
            positions.release(line.key());
        }
    }

    /** Answers whether another generation answers by now. */
    private boolean followGeneration() throws InterruptedException {
        var stored = positions.find(line.key()).orElse(null);
        take(stored == null ? line.firstGeneration() : stored.generation());
        line.lookAgain();
        if (stored != null && stored.position() <= history.head() && line.standsStill(stored, projection.version())) {
            return standStill(stored);
        }
        var renewAt = renewal();
        try (var follower = history.follow(resume(stored))) {
            while (!stopping) {
                if (clock.instant().isAfter(renewAt)) {
                    if (!positions.renew(line.key(), clock.instant())) {
                        return false;
                    }
                    renewAt = renewal();
                }
                if (!step(follower, renewAt)) {
                    return false;
                }
                if (!tend()) {
                    return true;
                }
            }
            kept.writeNow();
        }
        return false;
    }

    private void take(int other) {
        generation = other;
        projection = line.projection(other);
    }

    /** Some may have been given up since. */
    private void lookAtDeadLetters() {
        lookAtLettersAt = System.nanoTime() + LOOK_AT_LETTERS_EVERY.toNanos();
        folder = new BatchFolder(
                projection, deadLetters.discarded(projection.name()), deadLetters.after(letters(), at.position()));
        parkedSequences = deadLetters.sequences(letters(), at.position());
    }

    private boolean standStill(Position stored) throws InterruptedException {
        state = State.STANDING_STILL;
        while (!stopping && positions.renew(line.key(), clock.instant())) {
            if (!line.tend(stored)) {
                return true;
            }
            reached.pause(Duration.ofMillis(WAIT_MILLIS));
        }
        return false;
    }

    private boolean tend() throws InterruptedException {
        if (lookAtLetters || (!parkedSequences.isEmpty() && System.nanoTime() - lookAtLettersAt >= 0)) {
            lookAtLetters = false;
            lookAtDeadLetters();
        }
        return line.tend(at);
    }

    /** Has it look at what is set aside again before it goes on. */
    void deadLettersHaveChanged() {
        lookAtLetters = true;
    }

    private Instant renewal() {
        return clock.instant().plus(settings.lease().dividedBy(3));
    }

    /** Answers whether to go on from here, or from what was written last. */
    private boolean step(Follower follower, Instant until) throws InterruptedException {
        reached.pause(Duration.ofNanos(notBefore - System.nanoTime()));
        var slice = follower.next(batchSize(), kept.patience(WAIT_MILLIS));
        if (slice.isEmpty()) {
            kept.writeIfDue();
            return true;
        }
        var began = System.nanoTime();
        if (carefully || failures > 0) {
            apply(folder.fold(slice, parkedSequences), slice.getLast());
            carefully = false;
        } else if (!applyMore(slice, follower, until)) {
            carefully = true;
            return false;
        }
        notBefore = rested(began);
        return true;
    }

    /** When to write again: a read model that costs much leaves as much time to everything else. */
    private long rested(long began) {
        var now = System.nanoTime();
        var rest = Math.min(now - began, settings.longestPace().toNanos());
        return now + Math.max(rest, settings.pace().toNanos());
    }

    /**
     * Goes on while there is more at once and one write may take it up. Answers whether all went well; where an event failed
     * nothing is written, and a single slice is to find out which.
     */
    private boolean applyMore(List<Encoded> first, Follower follower, Instant until) throws InterruptedException {
        var slices = folder.slices(parkedSequences, first.getFirst());
        var atMost = (long) settings.batchSize() * projection.slicesAWrite();
        var slice = first;
        do {
            var began = System.nanoTime();
            if (!slices.add(slice)) {
                return false;
            }
            if (gently) {
                reached.pause(Pace.GENTLY.rest(Duration.ofNanos(System.nanoTime() - began)));
            }
            slice = slices.count() < atMost && !stopping && clock.instant().isBefore(until)
                    ? follower.next(batchSize(), 0)
                    : List.of();
        } while (!slice.isEmpty());
        apply(slices.folded(), slices.last());
        return true;
    }

    /** Ever smaller batches while writing fails, down to the one event that cannot be written. */
    private int batchSize() {
        var most = gently ? Math.min(Pace.GENTLY.eventsAtOnce(), settings.batchSize()) : settings.batchSize();
        return Math.max(1, most >> Math.min(NARROWING * failures, Integer.SIZE - 1));
    }

    /** Where to go on: after what is stored, unless that is of another version or of another history. */
    private long resume(@Nullable Position stored) {
        kept.forget();
        if (stored != null && stored.version() == projection.version() && stored.position() <= history.head()) {
            at = stored;
        } else {
            LOG.info("Projection {} version {} is built from the first event", letters(), projection.version());
            projection.clear();
            deadLetters.clear(letters());
            at = new Position(projection.version(), ProjectionPositions.NONE, Instant.EPOCH, generation);
            kept.write(at);
            line.lookAgain();
        }
        lookAtDeadLetters();
        reached.advance(at.position());
        state = State.RUNNING;
        return at.position();
    }

    /** What events are set aside under. */
    private String letters() {
        return Generations.key(projection.name(), generation);
    }

    private void apply(BatchFolder.Folded all, Encoded last) {
        park(all);
        var flushed = flush(all, last);
        var folded = all;
        if (flushed == Flushed.UNWRITABLE) {
            folded = folder.without(last, all);
            park(folded);
        }
        at = new Position(projection.version(), last.position(), last.storedAt(), generation);
        if (flushed == Flushed.NOTHING && folded.parked().isEmpty()) {
            kept.note(at);
        } else {
            kept.write(at);
        }
        if (!folded.parked().isEmpty()) {
            LOG.error(
                    "Projection {} has set {} events aside",
                    letters(),
                    folded.parked().size());
        }
        parkedSequences = folded.parkedSequences();
        failures = 0;
        lastError = null;
        state = State.RUNNING;
        reached.advance(last.position());
    }

    /** Before the rest is written, after which it may not fail again and nobody would know that it is missing. */
    private void park(BatchFolder.Folded folded) {
        deadLetters.park(letters(), folded.parked(), clock.instant());
    }

    /** What came of writing a batch. */
    private enum Flushed {
        SOMETHING,
        NOTHING,

        /** It is a single event, and the store answers. */
        UNWRITABLE
    }

    private Flushed flush(BatchFolder.Folded folded, Encoded last) {
        try {
            return folded.batch().flush(last.position()) ? Flushed.SOMETHING : Flushed.NOTHING;
        } catch (RuntimeException | Error e) {
            if (e instanceof OvertakenException
                    || StoreOutage.behind(e).isPresent()
                    || !failsAlone()
                    || !deadLetters.reachable()) {
                throw e;
            }
            LOG.error("Projection {} cannot write event {}", letters(), last.position());
            lastError = Failures.describe(e);
            return Flushed.UNWRITABLE;
        }
    }

    /** Whether writing failed before for another reason than an outage, and a single event is tried by now. */
    private boolean failsAlone() {
        return batchSize() == 1 && failures > 0 && !unreachable;
    }

    void stop() {
        stopping = true;
        reached.wake();
    }

    /** Waits until the read model shows a position; answers whether it came to that in time. */
    boolean await(long position, Duration atMost) throws InterruptedException {
        return reached.await(position, atMost);
    }

    /** Whether what another program keeps up, or an earlier one left, shows a position; of another version it shows nothing. */
    boolean shows(Position stored, long position) {
        return stored.version() == line.projection(stored.generation()).version() && stored.position() >= position;
    }

    boolean ownsReadModel() {
        return state == State.RUNNING || state == State.RETRYING;
    }

    ProjectionStatus status() {
        return new ProjectionStatus(
                line.key(),
                reached.position(),
                state,
                deadLetters.count(letters()),
                lastError == null ? line.trouble() : lastError);
    }

    /** What it does, without asking anybody. */
    ProjectionActivity activity() {
        return new ProjectionActivity(state, lastError == null ? line.trouble() : lastError);
    }

    String name() {
        return line.key();
    }

    /** Position of the last event taken up. */
    long position() {
        return reached.position();
    }
}
