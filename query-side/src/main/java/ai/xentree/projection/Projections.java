package ai.xentree.projection;

import ai.xentree.axon.AxonLifecycle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;

/** All read models of this program: started together, waited for together, stopped together. */
public final class Projections implements SmartLifecycle {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration LOOK_FOR_OWNER_EVERY = Duration.ofMillis(250);

    private final List<ProjectionRunner> runners;
    private final ProjectionPositions positions;
    private final EventHistory history;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Projections(List<ProjectionRunner> runners, ProjectionPositions positions, EventHistory history) {
        this.runners = List.copyOf(runners);
        this.positions = positions;
        this.history = history;
    }

    /** Position of the newest event there is; −1 when there is none. */
    public long head() {
        return history.head();
    }

    /** Waits until every read model shows a position; answers whether all came to that in time. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        for (var runner : runners) {
            if (!await(runner, position, deadline)) {
                return false;
            }
        }
        return true;
    }

    private boolean await(ProjectionRunner runner, long position, long deadline) throws InterruptedException {
        while (true) {
            var left = Duration.ofNanos(deadline - System.nanoTime());
            var owned = runner.ownsReadModel();
            if (!owned && showsElsewhere(runner, position)) {
                return true;
            }
            var came = runner.await(position, shorter(left, owned ? LOOK_FOR_OWNER_EVERY : POLL));
            if (owned && came) {
                return true;
            }
            if (left.isNegative()) {
                return false;
            }
        }
    }

    private boolean showsElsewhere(ProjectionRunner runner, long position) {
        return positions
                .find(runner.name())
                .filter(stored -> runner.shows(stored, position))
                .isPresent();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** How each of them is doing. */
    public List<ProjectionStatus> statuses() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /** What this program does with each of those that it keeps up, without asking anybody. */
    Map<String, ProjectionActivity> activities() {
        return runners.stream().collect(Collectors.toMap(ProjectionRunner::name, ProjectionRunner::activity));
    }

    /** How one of them is doing here; empty where this program does not keep it up. */
    Optional<ProjectionStatus> status(String name) {
        return named(name).map(ProjectionRunner::status);
    }

    /** Has this program look at what is set aside again. */
    void deadLettersHaveChanged(String name) {
        named(name).ifPresent(ProjectionRunner::deadLettersHaveChanged);
    }

    private Optional<ProjectionRunner> named(String name) {
        return runners.stream().filter(runner -> runner.name().equals(name)).findFirst();
    }

    /** When the event at a position was stored; empty if there is none. */
    Optional<Instant> storedAt(long position) {
        return history.storedAt(position);
    }

    @Override
    public void start() {
        runners.forEach(runner -> threads.add(
                Thread.ofPlatform().name("projection-" + runner.name()).start(runner)));
        running = true;
    }

    @Override
    public void stop() {
        runners.forEach(ProjectionRunner::stop);
        var deadline = System.nanoTime() + STOP_WITHIN.toNanos();
        for (var thread : threads) {
            try {
                TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, deadline - System.nanoTime()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
